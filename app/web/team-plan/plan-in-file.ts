import { isZone } from "~/domain/day-of";
import type { Instrument } from "~/domain/instrument";
import { decisionProblems, itemEditProblems } from "~/domain/team-plan/edit-problems";
import { isDay } from "~/domain/team-plan/is-day";
import { editOf } from "~/domain/team-plan/item-fields";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planLimits } from "~/domain/team-plan/plan-limits";
import { refusalWords } from "~/domain/team-plan/refusal-words";
import type { Decision, TeamPlan } from "~/domain/team-plan/team-plan";
import { planLength } from "~/domain/team-plan/text-length";
import { planBody } from "~/storage/plan-body";
import { planChangeBody } from "~/storage/plan-change-body";
import { asPlain, isRecord, MOST_PROBLEMS, type Refused, readBody, readHistory, refused } from "../filed-history";
import type { Problem } from "../problem";
import { newId } from "../secrets";

/** A plan of a file with the lines of its history, oldest first, as they may be kept. */
export interface FiledPlan {
  readonly plan: TeamPlan;
  readonly history: readonly PlanChange[];
}

export type ReadPlan = { readonly ok: true; readonly filed: FiledPlan } | Refused;

const MOST_OF = { items: planLimits.items, tasks: 200, rejected: 500, decisions: 3 } as const;
const ID = /^[A-Za-z0-9_-]{1,80}$/;

/** A plan as a file carries it, in the format it is stored in, with the history that may go with it. */
export const planForFile = (plan: TeamPlan, history: readonly PlanChange[]): object => ({
  ...(JSON.parse(planBody.write(plan)) as object),
  ...(history.length === 0 ? {} : { history }),
});

/**
 * Reads a plan and its history as somebody else may have written them: lists are counted before their entries are looked at, what an edit refuses is
 * refused, addresses are http or https, and ids that are not the instrument's are given anew. Every line says that it came with a file.
 * @param at where in the file the plan stands, as a JSON Pointer.
 */
export async function readFiledPlan(
  value: unknown,
  history: unknown,
  { actions, questions }: Pick<Instrument, "actions" | "questions">,
  at: string,
): Promise<ReadPlan> {
  if (!isRecord(value)) return refused(at, "Write the plan as an object, in curly brackets, as Plumbline exports it.");
  for (const [name, most] of Object.entries(MOST_OF)) {
    const list = value[name];
    if (Array.isArray(list) && list.length > most)
      return refused(`${at}/${name}`, `There are more than ${most}. No plan has as many: remove what does not belong.`);
  }
  const body = readBody(() => planBody.read(JSON.stringify(asPlain(value))), at);
  if (!body.ok) return body;
  const plan = body.value;
  const problems = planProblems(plan, { actions, questions }, at);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };

  const read = await readHistory(history, `${at}/history`, planChangeBody.read);
  if (!read.ok) return read;
  return { ok: true, filed: withOwnIds({ plan, history: read.lines }, new Set(actions.map(({ id }) => id))) };
}

function planProblems(plan: TeamPlan, { actions, questions }: Pick<Instrument, "actions" | "questions">, at: string) {
  const [known, asked] = [new Set(actions.map(({ id }) => id)), new Set(questions.map(({ id }) => id))];
  const seen = new Set<string>();
  const problem = (path: string, message: string): Problem => ({ path: `${at}/${path}`, message });
  const items = plan.items.flatMap((item, index) => {
    const place = `items/${index}`;
    const isTwice = seen.has(item.id);
    seen.add(item.id);
    const wrong = itemEditProblems(editOf(item));
    return [
      ...(ID.test(item.id) && !isTwice
        ? []
        : [problem(`${place}/id`, "Give each action an id of its own, of letters, digits and hyphens.")]),
      ...(item.action === null || (known.has(item.action) && item.id === item.action)
        ? []
        : [
            problem(
              `${place}/action`,
              "There is no such action in this edition. Write null for one of the team’s own.",
            ),
          ]),
      ...(wrong.length === 0
        ? []
        : refusalWords({ reason: "problems", problems: wrong }).map((message) => problem(place, message))),
    ];
  });
  return [
    ...(isDay(plan.start) ? [] : [problem("start", "Write a day that exists, such as 2027-01-04.")]),
    ...(plan.zone === undefined || isZone(plan.zone)
      ? []
      : [problem("zone", "Write the time zone as a place, such as Europe/Berlin, or leave it out.")]),
    ...items,
    ...plan.tasks.flatMap(({ question, found = "" }, index) => [
      ...(asked.has(question)
        ? []
        : [problem(`tasks/${index}/question`, "There is no such question in this edition.")]),
      ...(found.length <= planLimits.note
        ? []
        : [problem(`tasks/${index}/found`, "Shorten what was found to 4,000 characters.")]),
    ]),
    ...plan.rejected.flatMap(({ id, reason }, index) =>
      known.has(id) && reason.length <= planLimits.note
        ? []
        : [problem(`rejected/${index}`, "Name an action of this edition, with a reason of at most 4,000 characters.")],
    ),
    ...decisionsProblems(plan.decisions ?? [], problem),
    ...(planLength(plan) <= planLimits.text
      ? []
      : [problem("items", "All texts together are longer than a plan holds. Shorten the longest.")]),
  ];
}

/** A day is decided once, and shown days exist. */
const decisionsProblems = (decisions: readonly Decision[], problem: (path: string, message: string) => Problem) =>
  decisions.flatMap((decision, index) => {
    const isTwice = decisions.findIndex(({ day }) => day === decision.day) !== index;
    const wrong = decisionProblems(decision);
    return [
      ...(isTwice ? [problem(`decisions/${index}`, "Write one decision for each of day 30, 60 and 90.")] : []),
      ...(wrong.length === 0
        ? []
        : refusalWords({ reason: "problems", problems: wrong }).map((message) =>
            problem(`decisions/${index}`, message),
          )),
    ];
  });

/** The same under new ids, wherever one stands that is not the instrument's: nothing of another plan is taken up again by its id. */
function withOwnIds({ plan, history }: FiledPlan, known: ReadonlySet<string>): FiledPlan {
  const given = new Map<string, string>();
  const idOf = (id: string) => {
    if (known.has(id)) return id;
    const own = given.get(id) ?? `own-${newId()}`;
    given.set(id, own);
    return own;
  };
  const renamed = <Item extends { readonly id: string } | null>(item: Item): Item =>
    item === null ? item : { ...item, id: idOf(item.id) };
  return {
    plan: { ...plan, items: plan.items.map(renamed) },
    history: history.map((line) => ({
      ...line,
      changes: line.changes.map((change) => {
        if (change.of === "items")
          return { ...change, item: idOf(change.item), from: renamed(change.from), to: renamed(change.to) };
        return "item" in change ? { ...change, item: idOf(change.item) } : change;
      }),
    })),
  };
}
