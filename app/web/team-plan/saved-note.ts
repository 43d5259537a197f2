import type { Instrument } from "~/domain/instrument";
import type { Place } from "~/domain/planning/place";
import { filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";
import type { PlanStatus, TeamPlan } from "~/domain/team-plan/team-plan";
import { dueOf } from "~/domain/team-plan/window-dates";

/** What was saved last, and where it stands by now: for whoever is looking at a part of the plan that shows it no longer. */
export interface SavedNote {
  /** An action, a question to find out, or one of the forms of the whole plan. */
  readonly about: string;
  /** It was added just now. */
  readonly isNew: boolean;
  /** Null for a form of the whole plan. */
  readonly stands: {
    readonly title: string;
    /** Null for what is to be found out. */
    readonly window: Place | null;
    readonly owner: string;
    /** ISO date. */
    readonly due: string | null;
    readonly status: PlanStatus;
    /** What is shown after it in its window, by id; null where nothing is. */
    readonly before: string | null;
  } | null;
}

/** The field of an address that names what was saved, where no script says it. */
export const SAVED = "saved";

/** The forms of the whole plan that say by themselves that they were saved. */
const FORMS: readonly string[] = [
  "hand-over",
  "start",
  "zone",
  "emails",
  "name",
  "decision-30",
  "decision-60",
  "decision-90",
];

interface Shown {
  readonly plan: TeamPlan;
  /** What the page shows of it. */
  readonly filter: PlanFilter;
  /** ISO date. */
  readonly today: string;
  readonly questions: Instrument["questions"];
}

/** The note of what `about` names; null where the plan has no such thing. */
export function savedNote({ plan, filter, today, questions }: Shown, about: string, isNew = false): SavedNote | null {
  if (FORMS.includes(about)) return { about, isNew, stands: null };
  const task = plan.tasks.find(({ question }) => question === about);
  if (task !== undefined) {
    const title = questions.find(({ id }) => id === about)?.name ?? about;
    const status = task.foundOn === null ? "not-started" : "done";
    return { about, isNew, stands: { title, window: null, owner: task.person, due: task.due, status, before: null } };
  }
  const index = plan.items.findIndex(({ id }) => id === about);
  const item = plan.items[index];
  if (item === undefined) return null;
  const { title, window, owner, state } = item;
  const after = plan.items.slice(index + 1).filter((each) => each.window === window);
  const [next] = filteredItems(after, filter, { start: plan.start, today });
  const stands = { title, window, owner, due: dueOf(plan, item), status: state.status, before: next?.id ?? null };
  return { about, isNew, stands };
}

/** The page a form was posted from, at what it saved and saying so. */
export function savedHref(from: string, note: SavedNote | null): string {
  const { pathname, searchParams } = new URL(from);
  searchParams.delete(SAVED);
  if (note !== null) searchParams.set(SAVED, note.about);
  return `${pathname}${searchParams.size === 0 ? "" : `?${searchParams}`}${note === null ? "" : `#${note.about}`}`;
}
