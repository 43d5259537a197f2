import type { Change, PlanChange } from "~/domain/team-plan/plan-change";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { formOf } from "../form";
import { newOnce } from "../once";
import type { Served } from "../served";
import { planAddresses } from "./addresses";
import { type ChangedPlan, changedTeamPlan, numberIn } from "./changed-plan";
import { mayEditPlan, openPlanHistory } from "./open-plan";

export type HistoryView = Awaited<ReturnType<typeof historyView>>;

/** Every change of a plan, newest first, two hundred at a time, with the names of what was changed. */
export async function historyView(served: Served) {
  const { opened, kept } = await openPlanHistory(served);
  const { id } = opened.stored;
  const before = new URL(served.request.url).searchParams.get("before");
  const lines = await served.plumbline.store.planChanges(id, before === null ? undefined : numberIn(before));
  const takenBack = await takenBackIn(served, id, lines.at(-1)?.number ?? 1);
  const oldest = lines.at(-1)?.number ?? 1;
  return {
    once: newOnce(),
    lines: lines.map((line) => ({
      ...line,
      mayUndo: mayEditPlan(opened) && line.changes.length > 0 && line.from === undefined && !takenBack.has(line.number),
    })),
    titles: titlesIn(kept.plan, lines),
    questions: Object.fromEntries(opened.instrument.questions.map((question) => [question.id, question.name])),
    actions: Object.fromEntries(opened.instrument.actions.map(({ id: action, title }) => [action, title])),
    roles: opened.instrument.ownerRoles,
    olderHref: oldest > 1 ? `${planAddresses.history(id)}?before=${oldest}` : null,
    backHref: planAddresses.plan(id),
  };
}

/** The changes from the newest to `oldest` that are taken back: by a later one that was not taken back itself. */
async function takenBackIn({ plumbline: { store } }: Served, id: string, oldest: number): Promise<ReadonlySet<number>> {
  const takenBack = new Set<number>();
  for (let before: number | undefined; ; ) {
    const lines = await store.planChanges(id, before);
    for (const { number, undoes } of lines) if (undoes !== null && !takenBack.has(number)) takenBack.add(undoes);
    before = lines.at(-1)?.number;
    if (before === undefined || before <= oldest) return takenBack;
  }
}

/** Takes an undo: a new change that makes the opposite, where what it takes back still stands. */
export async function undone(served: Served): Promise<ChangedPlan> {
  const plan = await openPlanHistory(served);
  const form = await formOf(served.request);
  form.set("do", "undo");
  return changedTeamPlan(served, plan, form);
}

/** What actions are called, also those no longer in the plan. */
const titlesIn = (plan: TeamPlan, lines: readonly PlanChange[]): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...lines.flatMap(({ changes }) => changes.flatMap(titleIn)),
    ...plan.items.map(({ id, title }) => [id, title] as const),
  ]);

function titleIn(change: Change): (readonly [string, string])[] {
  if (change.of !== "items") return [];
  const item = change.to ?? change.from;
  return item === null ? [] : [[item.id, item.title]];
}
