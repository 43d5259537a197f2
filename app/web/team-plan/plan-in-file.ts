import { z } from "zod";
import type { Instrument } from "~/domain/instrument";
import { oneLine, plainText } from "~/domain/plain-text";
import { itemEditProblems } from "~/domain/team-plan/edit-problems";
import { isDay } from "~/domain/team-plan/is-day";
import { editOf } from "~/domain/team-plan/item-fields";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planLimits } from "~/domain/team-plan/plan-limits";
import { refusalWords } from "~/domain/team-plan/refusal-words";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { planLength } from "~/domain/team-plan/text-length";
import { planBody } from "~/storage/plan-body";
import { planChangeBody } from "~/storage/plan-change-body";
import type { Problem } from "../problem";
import { newId } from "../secrets";

/** A plan of a file with the lines of its history, oldest first, as they may be kept. */
export interface FiledPlan {
  readonly plan: TeamPlan;
  readonly history: readonly PlanChange[];
}

export type ReadPlan =
  | { readonly ok: true; readonly filed: FiledPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lines of a history that are read. */
const MOST_LINES = 20_000;
/** Told of one plan. */
const MOST_PROBLEMS = 20;
const MOST_OF = { items: planLimits.items, tasks: 200, rejected: 500 } as const;
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
  const refused = (path: string, message: string): ReadPlan => ({ ok: false, problems: [{ path, message }] });
  if (!isRecord(value)) return refused(at, "Write the plan as an object, in curly brackets, as Plumbline exports it.");
  const lines = history ?? [];
  if (!Array.isArray(lines) || lines.length > MOST_LINES)
    return refused(`${at}/history`, `Write the history as a list of at most ${MOST_LINES} changes.`);
  for (const [name, most] of Object.entries(MOST_OF)) {
    const list = value[name];
    if (Array.isArray(list) && list.length > most)
      return refused(`${at}/${name}`, `There are more than ${most}. No plan has as many: remove what does not belong.`);
  }
  const read = readBody(() => planBody.read(JSON.stringify(asPlain(value))), at);
  if (!read.ok) return read;
  const plan = read.value;
  const problems = planProblems(plan, { actions, questions }, at);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };

  const changes: PlanChange[] = [];
  for (const [index, line] of lines.entries()) {
    // A long history is read with room for others between its lines.
    if (index % 200 === 199) await new Promise((resume) => setImmediate(resume));
    const place = `${at}/history/${index}`;
    if (!isRecord(line)) return refused(place, "Write each change as an object, in curly brackets.");
    const { number: _number, at: when, from: _from, ...body } = line;
    const time = z.iso.datetime().safeParse(when);
    if (!time.success) return refused(`${place}/at`, "Write the time of the change, such as 2026-11-22T10:00:00.000Z.");
    const change = readBody(() => planChangeBody.read(JSON.stringify(asPlain(body))), place);
    if (!change.ok) return change;
    changes.push({ ...change.value, number: index + 1, at: time.data, from: "file" });
  }
  return { ok: true, filed: withOwnIds({ plan, history: changes }, new Set(actions.map(({ id }) => id))) };
}

/** Texts as any form keeps them: without control characters, halves of pairs and what reorders the text around it, names on one line. */
function asPlain(value: unknown, name = ""): unknown {
  if (typeof value === "string") return ON_ONE_LINE.has(name) ? oneLine(value) : plainText(value);
  if (Array.isArray(value)) return value.map((each) => asPlain(each));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asPlain(each, key)]));
}

const ON_ONE_LINE: ReadonlySet<string> = new Set(["id", "item", "title", "owner", "team", "person", "who"]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Body<Value> = { readonly ok: true; readonly value: Value } | Extract<ReadPlan, { readonly ok: false }>;

function readBody<Value>(read: () => Value, at: string): Body<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof z.ZodError))
      return { ok: false, problems: [{ path: at, message: "A newer Plumbline wrote this. Open the file there." }] };
    return {
      ok: false,
      problems: error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
        path: [at, ...path.map(String)].join("/"),
        message: `${message}. Export the file again, or correct this.`,
      })),
    };
  }
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
    ...items,
    ...plan.tasks.flatMap(({ question }, index) =>
      asked.has(question) ? [] : [problem(`tasks/${index}/question`, "There is no such question in this edition.")],
    ),
    ...plan.rejected.flatMap(({ id, reason }, index) =>
      known.has(id) && reason.length <= planLimits.note
        ? []
        : [problem(`rejected/${index}`, "Name an action of this edition, with a reason of at most 4,000 characters.")],
    ),
    ...(planLength(plan) <= planLimits.text
      ? []
      : [problem("items", "All texts together are longer than a plan holds. Shorten the longest.")]),
  ];
}

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
