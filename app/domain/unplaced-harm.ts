import type { Drawing } from "./draft";
import type { Action } from "./instrument";
import { needsOf } from "./needs";
import { type Placement, placeOrder, planDays } from "./place";
import { words } from "./plan-words";
import type { Plan } from "./report-types";
import { isHarmful } from "./sheet";

type Unplaced = Plan["unplaced"][number];

/** Critical questions at 0 or 1 that nothing in the first window lifts above 1, each with the action that would and why it does not stand there. */
export const unplacedHarm = (drawing: Drawing, placed: readonly Placement[]): readonly Unplaced[] =>
  drawing.now.pitfalls
    .flatMap(({ lines }) => lines.filter(isHarmful).map(({ question }) => question.id))
    .flatMap((question) => {
      const ending = [...drawing.actions.values()].filter(({ lifts }) => (lifts[question] ?? 0) > 1);
      const [first] = placed
        .filter(({ action }) => ending.includes(action))
        .sort((one, other) => placeOrder(one.place) - placeOrder(other.place));
      if (first?.place === 1) return [];
      return [{ question, ...(first === undefined ? absent(drawing, placed, ending) : delayed(first)) }];
    });

function delayed({ action, place }: Placement): Omit<Unplaced, "question"> {
  const days = planDays.find((each) => each.place === place);
  const why = days === undefined ? words.later(action.title) : words.inWindow(action.title, days.from, days.to);
  return { action: action.id, why };
}

function absent(drawing: Drawing, placed: readonly Placement[], ending: readonly Action[]): Omit<Unplaced, "question"> {
  const isLeftOut = ({ id }: Action) => drawing.leftOut.has(id);
  const [wanted] = ending.filter((action) => !isLeftOut(action));
  if (ending.length === 0) return { action: null, why: words.noAction };
  if (wanted === undefined) return { action: null, why: words.leftOut(ending.map(({ title }) => title)) };
  const missing = needsOf({ ...drawing, placed }, wanted).filter(isLeftOut);
  const why =
    missing.length === 0
      ? words.notPlaced(wanted.title)
      : words.needsLeftOut(
          wanted.title,
          missing.map(({ title }) => title),
        );
  return { action: wanted.id, why };
}
