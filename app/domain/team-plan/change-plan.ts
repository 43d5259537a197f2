import type { Instrument } from "../instrument";
import { type Adding, addAction, addOwn, rejectAction } from "./add-item";
import { taskFor } from "./adopt";
import { changeOwner } from "./change-owner";
import { dateQuestions } from "./date-questions";
import { decide } from "./decide";
import { editItem } from "./edit-item";
import { dateProblems, reasonProblems, zoneProblems } from "./edit-problems";
import { editTask } from "./edit-task";
import { stateAfter } from "./item-fields";
import { moveItem, shiftItem } from "./move-item";
import type { Change } from "./plan-change";
import type { PlanCommand } from "./plan-command";
import { planLimits } from "./plan-limits";
import type { Intended, PlanOutcome, PlanProblem, PlanRefusal } from "./plan-outcome";
import { same } from "./same";
import type { ItemState, PlanItem, TeamPlan } from "./team-plan";
import { itemLength, longestItem, planLength } from "./text-length";
import { threeWay } from "./three-way";
import { tickStep } from "./tick-step";
import { undo } from "./undo";
import { withChange } from "./with-change";

type Dropped = Extract<PlanCommand, { readonly type: "item.dropped" }>;

/** What a change of a plan reads beside it; `today` is an ISO date. */
export interface PlanContext {
  readonly instrument: Pick<Instrument, "actions" | "questions">;
  readonly today: string;
  /** Somebody says that the days are right which would be asked about. */
  readonly sure?: boolean;
}

/** The plan after a command, or why it was refused. Pure: saving is the caller's, and there is nothing to save where `changes` is empty. */
export function changePlan(plan: TeamPlan, command: PlanCommand, context: PlanContext): PlanOutcome {
  const intended = intend(plan, command, context);
  if (!intended.ok) return intended;
  const changes = intended.changes.filter(({ from, to }) => !same(from, to));
  const questions =
    context.sure || command.type === "undone" ? [] : dateQuestions(changes, startOf(plan, command), context.today);
  if (questions.length > 0) return { ok: false, refusal: { reason: "problems", problems: questions } };
  const changed = changes.reduce(withChange, plan);
  const refusal = tooMuchText(plan, changed);
  return refusal === null
    ? { ok: true, plan: changed, changes, clashes: intended.clashes ?? [] }
    : { ok: false, refusal };
}

/** Day 1 as it will be. */
const startOf = ({ start }: TeamPlan, command: PlanCommand) =>
  command.type === "start.changed" ? command.start : start;

/** What makes a plan shorter is taken also while it is too long. */
function tooMuchText(before: TeamPlan, after: TeamPlan): PlanRefusal | null {
  const actual = planLength(after);
  const longest = longestItem(after);
  if (longest === undefined || actual <= planLimits.text || actual <= planLength(before)) return null;
  const { title } = longest;
  return { reason: "too-much-text", limit: planLimits.text, actual, longest: title, ofLongest: itemLength(longest) };
}

function intend(plan: TeamPlan, command: PlanCommand, context: PlanContext): Intended {
  switch (command.type) {
    case "start.changed":
      return startChanged(plan, command.start);
    case "zone.changed":
      return checked(zoneProblems(command.zone), { of: "zone", from: plan.zone ?? null, to: command.zone });
    case "item.edited":
      return onItem(plan, command.item, (item) => editItem(item, command.base, command.yours, context.today));
    case "item.dropped":
      return onItem(plan, command.item, (item) => dropped(item, command, context));
    case "item.restored":
      return onItem(plan, command.item, (item) => restored(item, context));
    case "item.moved":
      return onItem(plan, command.item, (item) => moveItem(plan, item, command));
    case "item.shifted":
      return onItem(plan, command.item, (item) => shiftItem(plan, item, command, context));
    case "owner.changed":
      return changeOwner(plan, command.from, command.to);
    case "step.ticked":
      return onItem(plan, command.item, (item) => tickStep(item, command, context.today));
    case "item.added":
      return addOwn(adding(plan, context), command.item, command.window);
    case "action.added":
      return addAction(adding(plan, context), command.action, command.window);
    case "action.rejected":
      return rejectAction(adding(plan, context), command.action, command.reason);
    case "task.added":
      return taskAdded(plan, command.question, context);
    case "task.edited": {
      const task = plan.tasks.find(({ question }) => question === command.question);
      return task === undefined ? refused("unknown-question") : editTask(task, command.base, command.yours);
    }
    case "decision.recorded":
      return decide(plan, command);
    case "difference.settled":
      return { ok: true, changes: [{ of: "basis", from: plan.basis, to: command.basis }] };
    case "undone":
      return undo(plan, command.change);
  }
}

const adding = (plan: TeamPlan, { instrument, today }: PlanContext): Adding => ({
  plan,
  actions: instrument.actions,
  today,
});

const refused = (reason: Exclude<PlanRefusal["reason"], "problems" | "changed-since" | "too-much-text">): Intended => ({
  ok: false,
  refusal: { reason },
});

/** Day 1 moves, and with it by when things are found out, where nobody set that themselves. */
function startChanged({ start, tasks }: TeamPlan, to: string): Intended {
  const problems = dateProblems("start", to);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  const moved = tasks.flatMap(({ question, due }): Change[] =>
    due !== null && due === taskFor(question, start).due
      ? [{ of: "task", question, field: "due", from: due, to: taskFor(question, to).due }]
      : [],
  );
  return { ok: true, changes: [{ of: "start", from: start, to }, ...moved] };
}

const checked = (problems: readonly PlanProblem[], change: Change): Intended =>
  problems.length > 0 ? { ok: false, refusal: { reason: "problems", problems } } : { ok: true, changes: [change] };

function onItem(plan: TeamPlan, id: string, intention: (item: PlanItem) => Intended): Intended {
  const item = plan.items.find((each) => each.id === id);
  return item === undefined ? refused("unknown-item") : intention(item);
}

const stateChange = (item: PlanItem, to: Pick<ItemState, "status" | "why">, { today }: PlanContext): Change => ({
  of: "item",
  item: item.id,
  field: "state",
  from: item.state,
  to: stateAfter(item.state, to, today),
});

/** Like an edit of its state: what somebody marked meanwhile, as done above all, is not dropped under their hands. */
function dropped(item: PlanItem, { reason, base }: Dropped, context: PlanContext): Intended {
  const to = { status: "dropped", why: reason } as const;
  const { status, why } = item.state;
  if (base?.state !== undefined && threeWay(base.state, to, { status, why }) === "clash")
    return {
      ok: true,
      changes: [],
      clashes: [{ field: "state", base: base.state, theirs: { status, why }, yours: to }],
    };
  return checked(reasonProblems("reason", reason), stateChange(item, to, context));
}

/** Taken up again where it was left: begun, where a step of it is done. */
function restored(item: PlanItem, context: PlanContext): Intended {
  if (item.state.status !== "dropped") return refused("not-dropped");
  const status = item.steps.some(({ done }) => done) ? "doing" : "not-started";
  return { ok: true, changes: [stateChange(item, { status, why: "" }, context)] };
}

function taskAdded({ tasks, start }: TeamPlan, question: string, { instrument }: PlanContext): Intended {
  if (!instrument.questions.some(({ id }) => id === question)) return refused("unknown-question");
  if (tasks.some((task) => task.question === question)) return refused("already-in-plan");
  return { ok: true, changes: [{ of: "tasks", question, from: null, to: taskFor(question, start) }] };
}
