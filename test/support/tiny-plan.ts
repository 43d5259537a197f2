import type { Action } from "~/domain/instrument";
import { report } from "~/domain/report";
import { adopt } from "~/domain/team-plan/adopt";
import { changePlan } from "~/domain/team-plan/change-plan";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";
import { tinyAssessment, tinyInstrument } from "./tiny-instrument";

const lifting = (
  id: string,
  lifts: Action["lifts"],
  parts: Partial<Omit<Action, "requires">> & { readonly requires?: readonly string[] } = {},
) => ({ id, lifts, ...parts });

/** Three pitfalls, four actions: "measure" needs "listen"; "thank" is the people lead's. */
export const planInstrument = tinyInstrument([
  {
    id: "a",
    core: true,
    questions: [{ id: "q", critical: true }, "r"],
    actions: [lifting("stop", { "a.q": 3 }, { owner: "executive-sponsor", feltBy: "customer" })],
  },
  {
    id: "b",
    core: true,
    questions: ["q", "r"],
    actions: [lifting("listen", { "b.q": 3 }), lifting("measure", { "b.r": 3 }, { requires: ["listen"], effort: 3 })],
  },
  { id: "c", questions: ["q", "r"], actions: [lifting("thank", { "c.q": 4 }, { owner: "people-lead" })] },
]);

type Answers = Parameters<typeof tinyAssessment>[0];

/** Low everywhere, and one thing nobody knows. */
export const lowAnswers: Answers = { "a.q": 0, "a.r": 2, "b.q": 1, "b.r": 1, "c.q": 2, "c.r": "dont-know" };

/** The report of the tiny plan's instrument. */
export const planReport = (answers: Answers = lowAnswers, parts: Parameters<typeof tinyAssessment>[1] = {}) =>
  report(tinyAssessment(answers, parts), planInstrument);

/** The ISO date of day 1 of the tiny plan: its windows end on 30 January, 1 March and 31 March 2027. */
export const START = "2027-01-01";

/** The plan as adopted from `lowAnswers`, unless another report is given. */
export function tinyPlan(from = planReport()): TeamPlan {
  const adopted = adopt(from, START);
  if (!adopted.ok) throw new Error(adopted.refusal.reason);
  return adopted.plan;
}

/** The plan after commands that are all accepted. */
export function after(plan: TeamPlan, commands: readonly PlanCommand[], today = START): TeamPlan {
  return commands.reduce((before, command) => {
    const outcome = changePlan(before, command, { instrument: planInstrument, today });
    if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome.refusal)}`);
    return outcome.plan;
  }, plan);
}

/** An item of a plan by id. */
export function itemIn({ items }: TeamPlan, id: string): PlanItem {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
}

/** The plan with parts of an item replaced by hand. */
export const withItem = (plan: TeamPlan, id: string, parts: Partial<PlanItem>): TeamPlan => ({
  ...plan,
  items: plan.items.map((item) => (item.id === id ? { ...item, ...parts } : item)),
});
