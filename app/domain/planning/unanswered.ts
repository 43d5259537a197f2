import { readingIn } from "../reading-in";
import { applicableLifts } from "./effects";
import type { PlanAction } from "./fitted-actions";
import type { PlanTarget } from "./inputs";
import { unmetNeeds } from "./schedule";
import type { PlanState, Unanswered } from "./state";

/** What could answer a finding: a pattern's list in order of cure, else whatever lifts the answers it rests on. */
export function cures(
  { inputs }: Pick<PlanState, "inputs">,
  { actions, questions }: PlanTarget,
): readonly PlanAction[] {
  if (actions.length > 0) return actions.flatMap((id) => inputs.actions.get(id) ?? []);
  return [...inputs.actions.values()].filter(({ lifts }) => questions.some((question) => question in lifts));
}

/** A cure that stands in the plan and answers nothing else; undefined where there is none. */
export const standingCure = (state: PlanState, target: PlanTarget): PlanAction | undefined =>
  cures(state, target).find((action) => stands(state, action) && ![...state.answers.values()].includes(action.id));

/** The findings that found no action of their own, with a cure that came to stand after all, or the reason why not, both told from the plan as it came out. */
export function settled(state: PlanState): PlanState {
  const answers = new Map(state.answers);
  const unanswered: Unanswered[] = [];
  for (const { target } of state.unanswered) {
    const standing = standingCure({ ...state, answers }, target);
    if (standing === undefined) unanswered.push({ target, why: whyUnanswered(state, target) });
    else answers.set(target, standing.id);
  }
  return { ...state, answers, unanswered };
}

function whyUnanswered(state: PlanState, target: PlanTarget): Unanswered["why"] {
  const all = cures(state, target);
  const { inputs } = state;
  if (target.questions.some((question) => state.findOutFirst.includes(question))) return "find-out";
  if (all.some((action) => stands(state, action))) return "in-plan";
  const useful = all.filter((action) => action.offered && wouldChange(state, action));
  if (useful.length === 0) return whyNoneIsLeft(state, all);
  const wanted = useful.filter((action) => chain(state, action).every(({ id }) => !inputs.rejected.has(id)));
  if (wanted.length === 0) return "left-out";
  const touchesPay = (action: PlanAction) => chain(state, action).some((each) => each.touchesPay);
  return inputs.scope === "quick" && wanted.every(touchesPay) ? "find-out" : "no-room";
}

/** Why none of the cures would change an answer: all are done, whether one is was never asked, or what is not done does not fit here. */
function whyNoneIsLeft({ inputs: { now } }: PlanState, all: readonly PlanAction[]): Unanswered["why"] {
  const readings = ({ lifts }: PlanAction) =>
    Object.entries(lifts).map(([question, level]) => ({ reading: readingIn(now, question), level: level ?? 0 }));
  const undone = all.filter((action) =>
    readings(action).some(({ reading, level }) => typeof reading !== "number" || reading < level),
  );
  if (all.length > 0 && undone.length === 0) return "already-done";
  const isUnasked = (action: PlanAction) => readings(action).some(({ reading }) => reading === undefined);
  return undone.some((action) => action.offered && isUnasked(action)) ? "not-asked" : "none-fits";
}

const stands = ({ placed }: PlanState, { id }: PlanAction): boolean =>
  placed.some(({ action, place }) => action.id === id && place !== "later");

const chain = (state: PlanState, action: PlanAction): readonly PlanAction[] => [...unmetNeeds(state, action), action];

/** Whether it lifts something that was answered, or serves a question nobody could answer. */
const wouldChange = ({ inputs: { now } }: PlanState, action: PlanAction): boolean =>
  applicableLifts(action, now).length > 0 ||
  Object.keys(action.lifts).some((question) => readingIn(now, question) === "unknown");
