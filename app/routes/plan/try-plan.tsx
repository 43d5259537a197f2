import type { ReactNode } from "react";
import type { Capacity } from "~/domain/assessment";
import type { Action } from "~/domain/instrument";
import { words as told } from "~/domain/narration/words";
import type { CustomPlan } from "~/domain/planning/custom-plan";
import { type Place, planDays } from "~/domain/planning/place";
import type { WhatIf as Choice, WhatIfGround } from "~/domain/planning/what-if";
import { shownDate } from "~/domain/shown-date";
import { Page } from "~/ui/page";
import { PlanFigure } from "~/ui/plan/plan-figure";
import { words as drawing } from "~/ui/plan/words";
import { words as adopted } from "~/ui/team-plan/words";
import type { DraftView } from "~/web/team-plan/draft-view";
import { Problems, StartFields } from "./draft-plan";
import { faultLines, resultLines } from "./tried-lines";
import { useWhatIf } from "./use-what-if";
import { words } from "./words";

export interface TryPlanProps {
  readonly view: Omit<Extract<DraftView, { readonly kind: "tried" }>, "ground"> & { readonly ground: WhatIfGround };
  readonly problems: readonly string[];
  /** What somebody sent that was refused: it stands here as they sent it. */
  readonly typed: { readonly choice: Choice; readonly start: string; readonly asks: boolean } | undefined;
}

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/** Where each action stands, to be tried otherwise: what follows is said at once. One form: worked out by GET, kept as the plan by POST. */
export function TryPlan({ view, problems, typed }: TryPlanProps) {
  const { ground, overall, hrefs } = view;
  const { choice, tried, place, carry } = useWhatIf(ground, typed?.choice ?? view.choice);
  const titles = new Map(ground.actions.map(({ id, title }) => [id, title]));
  const actions = [...new Set([...Object.keys(view.first), ...Object.keys(choice.placements)])];
  const isSoon = (id: string) => view.first[id] !== "later";
  const later = actions.filter((id) => !isSoon(id));
  const row = (id: string) => (
    <li
      key={id}
      className="grid items-center gap-x-6 gap-y-1 border-t border-rule py-2 sm:grid-cols-[minmax(0,1fr)_12rem]"
    >
      <label htmlFor={`place.${id}`} className={choice.placements[id] === undefined ? "text-ink-3" : ""}>
        {titles.get(id) ?? id}
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
    <Page title={null} wide>
      <Problems problems={problems} />
      <p className="mb-4 text-small">
        <a className="inline-flex min-h-6 items-center" href={hrefs.draft}>
          {words.backToDraft}
        </a>
      </p>
      <p className="eyebrow num mb-3">
        {[view.organisation ?? drawing.yourOrganisation, shownDate(view.taken)].join(" · ")}
      </p>
      <h1 tabIndex={-1} className="display">
        {words.tryTitle}
      </h1>
      <p className="mt-2 text-ink-2">{words.tryHint}</p>
      <form method="get" className="mt-4">
        <input type="hidden" name="drawn" value={choice.capacity} />
        <Pace capacity={choice.capacity} carry={carry} />
        <ul className="mt-3 border-b border-rule">{actions.filter(isSoon).map(row)}</ul>
        {later.length === 0 ? null : (
          <details className="border-b border-rule py-3">
            <summary className="w-fit min-h-6">{words.moreLater(later.length)}</summary>
            <ul className="mt-3 border-b border-rule">{later.map(row)}</ul>
          </details>
        )}
        <Followed
          lines={resultLines(ground.instrument, overall, tried, namesIn(ground))}
          tried={tried}
          titles={titles}
        />
        <p className="without-script mt-3">
          <button type="submit" className="button-quiet">
            {words.workOut}
          </button>
        </p>
        {view.mayEdit ? (
          <>
            <div className="mt-5 flex flex-wrap items-end gap-4 border-t border-rule pt-5">
              <StartFields start={typed?.start ?? view.start} carries={view.carries} asks={typed?.asks ?? false} />
              <button type="submit" formMethod="post" name="do" value="adopt" className="button">
                {words.keep}
              </button>
              <button type="submit" formMethod="post" name="do" value="redraw" className="button-quiet">
                {words.redraw}
              </button>
            </div>
            <p className="mt-2 text-small text-ink-3">{words.keepHint}</p>
          </>
        ) : null}
      </form>
      <section className="part">
        <h2>{words.projected}</h2>
        <PlanFigure report={{ overall, instrument: ground.instrument }} plan={tried} />
        <p className="mt-3 text-ink-2">{told.plan.capacity[choice.capacity]}</p>
      </section>
    </Page>
  );
}

function Pace({ capacity, carry }: { readonly capacity: Capacity; readonly carry: (value: Capacity) => void }) {
  return (
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
              checked={value === capacity}
              onChange={() => carry(value)}
              className="mark mt-0"
            />
            {drawing.capacities[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface FollowedProps {
  readonly lines: readonly ReactNode[];
  readonly tried: CustomPlan;
  readonly titles: ReadonlyMap<Action["id"], string>;
}

/** What follows from what is tried: read out when it changes. */
function Followed({ lines, tried, titles }: FollowedProps) {
  const faults = faultLines(tried, titles);
  return (
    <div role="status" className="followed mt-4 border-l-[3px] border-ink bg-sheet px-5 py-4">
      {lines.map((line) => (
        <p key={String(line)} className="num">
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

const namesIn = ({ instrument: { questions, pitfalls } }: WhatIfGround) =>
  Object.fromEntries([
    ...questions.map(({ id, name }) => [id, name] as const),
    ...pitfalls.map(({ id, title }) => [id, title] as const),
  ]);
