import { useRedrawn } from "~/ui/sending/use-redrawn";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { Saved } from "./saved";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

type ShownDecision = NonNullable<TeamPlanView["places"][number]["decision"]>;

interface DecisionBoxProps {
  readonly decision: ShownDecision;
  readonly view: Pick<TeamPlanView, "today" | "mayEdit">;
}

/** What the sponsor decides at the end of a window, what was decided, and where it is written down. */
export const DecisionBox = ({ decision, view }: DecisionBoxProps) => (
  <div
    id={`decision-${decision.day}`}
    className="mt-5 border-l-[3px] border-ink bg-sheet px-5 py-3 [overflow-wrap:anywhere]"
  >
    <p>{decision.asked}</p>
    {decision.decided === null ? null : <p className="mt-2 font-semibold whitespace-pre-line">{decision.decided}</p>}
    {view.mayEdit ? (
      <>
        <Saved about={`decision-${decision.day}`} />
        <DecisionForm decision={decision} today={view.today} />
      </>
    ) : null}
  </div>
);

/** Nothing is chosen beforehand; what is written down can be changed, and taken out again. */
function DecisionForm({
  decision: { day, taken },
  today,
}: {
  readonly decision: ShownDecision;
  readonly today: string;
}) {
  const { onSubmit, typedIn } = useCommands();
  const form = { do: "decision", about: String(day) };
  const typed = typedIn(form);
  const base = JSON.stringify(taken);
  return (
    <details className="no-print mt-2" open={typed("do") !== undefined}>
      <summary className="w-fit min-h-6">
        {taken === null ? words.decide : words.decideAgain}
        <span className="sr-only">: {words.decisionOf(day)}</span>
      </summary>
      <form ref={useRedrawn(base)} method="post" onSubmit={onSubmit} className="mt-2 space-y-3">
        <input type="hidden" name="do" value="decision" />
        <input type="hidden" name="day" value={day} />
        <input type="hidden" name="base" value={base} />
        <fieldset>
          <legend className="text-small">{words.decideChoice}</legend>
          {(["go", "stay", "stop"] as const).map((choice) => (
            <label key={choice} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="choice"
                value={choice}
                required
                defaultChecked={(typed("choice") ?? taken?.choice) === choice}
                className="mark mt-0"
              />
              {words.decideChoices[choice]}
            </label>
          ))}
        </fieldset>
        <label className="block">
          <span className="block text-small">{words.decideOn}</span>
          <input
            type="date"
            name="on"
            required
            defaultValue={typed("on") ?? taken?.on ?? today}
            className="field-input max-w-52"
          />
        </label>
        <label className="block">
          <span className="block text-small">{words.decideWhat}</span>
          <textarea
            name="what"
            rows={2}
            maxLength={4000}
            defaultValue={typed("what") ?? taken?.what}
            className="field-input"
          />
        </label>
        <Sure form={form} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button-quiet">
            {words.decideSave}
            <span className="sr-only">: {words.decisionOf(day)}</span>
          </button>
          {taken === null ? null : (
            <button type="submit" name="choice" value="none" formNoValidate className="button-quiet">
              {words.decideNone}
              <span className="sr-only">: {words.decisionOf(day)}</span>
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
