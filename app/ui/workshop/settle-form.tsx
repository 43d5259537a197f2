import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveForm } from "./move-form";
import { ParkForm } from "./park-form";
import { words as room } from "./room-words";

interface SettleFormProps {
  readonly view: FacilitatorView;
  /** What was typed in a form that was refused; empty otherwise. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether this is the next thing to do: its button is then the one of the next step. Else it is folded away. */
  readonly isNext: boolean;
}

/** The form's id, for the button of the next step. */
export const SETTLE_FORM = "settle-form";

/** Writes down what the room agrees on, with evidence and a note; or parks the question. */
export function SettleForm({ view, typed, isNext }: SettleFormProps) {
  const { room: shown, moves } = view;
  if (shown.question === null || !moves.includes("agreed")) return null;
  const form = <Agreeing view={view} typed={typed} isNext={isNext} />;
  return (
    <section id="settle" className="border-t border-ink pt-5">
      {isNext ? (
        <>
          <h2 className="text-h3">{words.settle.title}</h2>
          {form}
        </>
      ) : (
        <details open={typed.event === "agreed" || undefined}>
          <summary className="w-fit min-h-6">{words.settle.now}</summary>
          {form}
        </details>
      )}
      <ParkForm step={shown.step} typed={typed} />
    </section>
  );
}

function Agreeing({ view: { room: shown }, typed, isNext }: SettleFormProps) {
  const { question, step, reveal } = shown;
  const agreement = reveal?.agreement;
  const middle = agreement?.reading === "agreement" ? String(agreement.median) : "";
  const isMostlyNone = 2 * (reveal?.total?.none ?? 0) > (reveal?.voters ?? 0);
  const chosen = typed.event === "agreed" ? typed.answer : isMostlyNone ? "none" : middle;
  const choices = [
    ...(question?.anchors ?? []).map((label, level) => ({ value: String(level), label })),
    ...(question?.none == null ? [] : [{ value: "none", label: question.none }]),
    { value: "not-applicable", label: words.settle.notApplicable },
  ];
  return (
    <MoveForm id={SETTLE_FORM} event="agreed" step={step} className="mt-3">
      <fieldset>
        <legend className="text-ink-2">{words.settle.legend}</legend>
        <div className="mt-2">
          {choices.map(({ value, label }) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name="answer"
                value={value}
                defaultChecked={value === chosen}
                required
                className="mark"
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <label className="block">
          {words.settle.note}
          <textarea
            name="note"
            rows={2}
            maxLength={4000}
            defaultValue={typed.note ?? ""}
            className="field-input mt-1"
          />
        </label>
        <label className="block">
          {words.settle.evidence}
          <select name="evidence" defaultValue={typed.evidence ?? ""} className="field-input mt-1">
            <option value="">{words.settle.evidenceNone}</option>
            {room.evidence.map((grade, value) => (
              <option key={grade} value={value}>
                {grade}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isNext ? null : (
        <button type="submit" className="button-quiet mt-4">
          {words.settle.agree}
        </button>
      )}
    </MoveForm>
  );
}
