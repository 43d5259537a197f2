import type { Capacity } from "~/domain/assessment";
import type { CustomPlan } from "~/domain/planning/custom-plan";
import type { Placements } from "~/domain/planning/place";
import { type Place, planDays } from "~/domain/planning/place";
import type { Report } from "~/domain/report-types";
import { words as drawing } from "~/ui/plan/words";
import { words as adopted } from "~/ui/team-plan/words";
import { faultLines, resultLines } from "./tried-lines";
import type { useWhatIf } from "./use-what-if";
import { words } from "./words";

interface WhatIfProps {
  readonly report: Report;
  readonly actions: readonly string[];
  /** Where each stood at first: what was for later stays folded away. */
  readonly first: Placements;
  readonly whatIf: ReturnType<typeof useWhatIf>;
  readonly names: Parameters<typeof resultLines>[2];
  readonly today: string;
  readonly carries: boolean;
}

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/** Where each action stands, to be tried otherwise: what follows is said at once. One form: worked out by GET, kept as the plan by POST. */
export function WhatIf({ report, actions, first, whatIf, names, today, carries }: WhatIfProps) {
  const { choice, tried, place, carry } = whatIf;
  const isSoon = (id: string) => first[id] !== "later";
  const later = actions.filter((id) => !isSoon(id));
  const row = (id: string) => (
    <li
      key={id}
      className="grid items-center gap-x-6 gap-y-1 border-t border-rule py-2 sm:grid-cols-[minmax(0,1fr)_12rem]"
    >
      <label htmlFor={`place.${id}`} className={choice.placements[id] === undefined ? "text-ink-3" : ""}>
        {report.actionsById[id]?.title ?? id}
      </label>
      <select
        id={`place.${id}`}
        name={`place.${id}`}
        className="field-small w-full"
        value={String(choice.placements[id] ?? "off")}
        onChange={({ target }) => place(id, PLACES.find((each) => String(each) === target.value) ?? null)}
      >
        {PLACES.map((each) => (
          <option key={each} value={each}>
            {adopted.places[each]}
          </option>
        ))}
        <option value="off">{words.off}</option>
      </select>
    </li>
  );
  return (
    <section aria-labelledby="what-if" className="no-print part border-y border-rule-strong py-6">
      <h2 id="what-if">{words.tryTitle}</h2>
      <p className="mt-2 text-ink-2">{words.tryHint}</p>
      <form method="get" className="mt-4">
        <fieldset>
          <legend className="float-left w-full font-semibold">{drawing.capacity}</legend>
          <p className="clear-both text-small text-ink-3">{drawing.capacityHint}</p>
          <div className="flex flex-wrap items-center gap-x-8">
            {(Object.keys(drawing.capacities) as Capacity[]).map((value) => (
              <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
                <input
                  type="radio"
                  name="capacity"
                  value={value}
                  checked={value === choice.capacity}
                  onChange={() => carry(value)}
                  className="mark mt-0"
                />
                {drawing.capacities[value]}
              </label>
            ))}
          </div>
        </fieldset>
        <ul className="mt-3 border-b border-rule">{actions.filter(isSoon).map(row)}</ul>
        {later.length === 0 ? null : (
          <details className="border-b border-rule py-3">
            <summary className="w-fit min-h-6">{words.moreLater(later.length)}</summary>
            <ul className="mt-3 border-b border-rule">{later.map(row)}</ul>
          </details>
        )}
        <Followed report={report} tried={tried} names={names} />
        <p className="without-script mt-3">
          <button type="submit" className="button-quiet">
            {words.workOut}
          </button>
        </p>
        <div className="mt-5 flex flex-wrap items-end gap-4 border-t border-rule pt-5">
          <label>
            <span className="block font-semibold">{adopted.start}</span>
            <input type="date" name="start" required defaultValue={today} className="field-input max-w-52" />
          </label>
          {carries ? (
            <label className="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="checkbox" name="carry" value="yes" defaultChecked className="mark mt-0" />
              {words.carry}
            </label>
          ) : null}
          <button type="submit" formMethod="post" name="do" value="adopt" className="button">
            {words.keep}
          </button>
          <button type="submit" formMethod="post" name="do" value="redraw" className="button-quiet">
            {words.redraw}
          </button>
        </div>
        <p className="mt-2 text-small text-ink-3">{words.keepHint}</p>
      </form>
    </section>
  );
}

/** What follows from what is tried: read out when it changes. */
function Followed({
  report,
  tried,
  names,
}: {
  readonly report: Report;
  readonly tried: CustomPlan;
  readonly names: WhatIfProps["names"];
}) {
  const faults = faultLines(tried, report.actionsById);
  return (
    <div role="status" className="followed mt-4 border-l-[3px] border-ink bg-sheet px-5 py-4">
      {resultLines(report, tried, names).map((line) => (
        <p key={line} className="num">
          {line}
        </p>
      ))}
      {faults.length === 0 ? null : (
        <ul className="mt-2 list-disc pl-5">
          {faults.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-small text-ink-3">{words.forecast}</p>
    </div>
  );
}
