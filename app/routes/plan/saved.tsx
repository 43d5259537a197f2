import { Link } from "@remix-run/react";
import type { PlanFilter } from "~/domain/team-plan/filtered-items";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import type { SavedNote } from "~/web/team-plan/saved-note";
import { useCommands } from "./use-commands";

/** Says beside a form or a row that what it is about was saved; there before it says so, so that it is heard. */
export function Saved({ about }: { readonly about: string }) {
  const { saved, isNameless } = useCommands();
  const isSaved = saved?.about === about;
  return (
    <span className="saved">
      <span role="status">{isSaved ? words.saved : ""}</span>
      {isSaved && isNameless && about !== "name" ? <a href="#name">{words.nameMissing}</a> : null}
    </span>
  );
}

/** What a change took out of what is shown; null where all that was saved still stands there. */
export type Left = SavedNote & { readonly stands: NonNullable<SavedNote["stands"]> };

/** What was saved and is shown no longer. */
export function leftIn(
  { places, tasks }: Pick<TeamPlanView, "places" | "tasks">,
  saved: SavedNote | null,
): Left | null {
  if (saved === null || saved.stands === null) return null;
  const isShown =
    tasks.some(({ question }) => question === saved.about) ||
    places.some(({ items }) => items.some(({ id }) => id === saved.about));
  return isShown ? null : { ...saved, stands: saved.stands };
}

/** Where it is now, told by what the page is narrowed to: that is why it went. */
export function leftSaid({ title, window, owner, due, status }: Left["stands"], filter: PlanFilter): string {
  if (filter.due !== undefined && status !== "done" && status !== "dropped")
    return due === null ? words.nowUndated(title) : words.nowDue(title, shownDay(due));
  if (filter.person !== undefined) return owner === "" ? words.nowNobodys(title) : words.nowWith(title, owner);
  if (window === null || filter.due !== undefined || filter.status !== undefined)
    return words.nowStands(title, words.statuses[status]);
  return words.nowIn(title, words.places[window]);
}

interface LeftNoteProps {
  readonly left: Left;
  readonly view: Pick<TeamPlanView, "filter" | "hrefs">;
}

/** Stands where an action or a question stood that a change took out of what is shown, with the way to it. */
export const LeftNote = ({ left: { about, stands }, view }: LeftNoteProps) => (
  <p id={about} className="saved-left">
    {leftSaid(stands, view.filter)}{" "}
    <Link id={`show-${about}`} to={shownAt(view, about, stands)}>
      {words.showIt}
      <span className="sr-only">: {stands.title}</span>
    </Link>
  </p>
);

/** The whole list with it in sight. */
export const shownAt = ({ hrefs }: Pick<TeamPlanView, "hrefs">, about: string, { window }: Left["stands"]) =>
  `${hrefs.plan}?${window === null ? "show=tasks" : `open=${about}`}#${about}`;
