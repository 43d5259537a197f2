import { decisionOf, withDecision } from "./decision-of";
import { placeOf, withItemAt } from "./item-place";
import type { Change } from "./plan-change";
import type { FindOutTask, PlanItem, TeamPlan } from "./team-plan";

/** The plan with one change made, whatever stood there before. */
export function withChange(plan: TeamPlan, change: Change): TeamPlan {
  switch (change.of) {
    case "item":
      return { ...plan, items: plan.items.map((item) => (item.id === change.item ? withField(item, change) : item)) };
    case "place": {
      const item = plan.items.find(({ id }) => id === change.item);
      if (item === undefined) return plan;
      const { window, position } = change.to;
      return { ...plan, items: withItemAt(plan.items, { ...item, window }, position) };
    }
    case "items":
      return {
        ...plan,
        items:
          change.to === null
            ? plan.items.filter(({ id }) => id !== change.item)
            : withItemAt(plan.items, change.to, change.position),
      };
    case "task":
      return {
        ...plan,
        tasks: plan.tasks.map((task) => (task.question === change.question ? withField(task, change) : task)),
      };
    case "tasks": {
      const others = plan.tasks.filter(({ question }) => question !== change.question);
      return { ...plan, tasks: change.to === null ? others : [...others, change.to] };
    }
    case "rejected": {
      const others = plan.rejected.filter(({ id }) => id !== change.action);
      return {
        ...plan,
        rejected: change.to === null ? others : [...others, { id: change.action, reason: change.to }],
      };
    }
    case "start":
      return { ...plan, start: change.to };
    case "zone":
      return withZone(plan, change.to);
    case "decision":
      return withDecision(plan, change.day, change.to);
    case "basis":
      return { ...plan, basis: change.to };
  }
}

/** What stands now where a change would be made: a value, or null where nothing is. */
export function standsNow(plan: TeamPlan, change: Change): unknown {
  switch (change.of) {
    case "item":
      return itemIn(plan, change.item)?.[change.field] ?? null;
    case "place":
      return itemIn(plan, change.item) === undefined ? null : placeOf(plan.items, change.item);
    case "items":
      return itemIn(plan, change.item) ?? null;
    case "task":
      return taskIn(plan, change.question)?.[change.field] ?? (change.field === "found" ? "" : null);
    case "tasks":
      return taskIn(plan, change.question) ?? null;
    case "rejected":
      return plan.rejected.find(({ id }) => id === change.action)?.reason ?? null;
    case "start":
      return plan.start;
    case "zone":
      return plan.zone ?? null;
    case "decision":
      return decisionOf(plan, change.day);
    case "basis":
      return plan.basis;
  }
}

const withField = <Row extends PlanItem | FindOutTask>(
  row: Row,
  { field, to }: Extract<Change, { readonly of: "item" | "task" }>,
): Row => ({ ...row, [field]: to });

function withZone({ zone: _before, ...plan }: TeamPlan, zone: string | null): TeamPlan {
  return zone === null ? plan : { ...plan, zone };
}

const itemIn = ({ items }: TeamPlan, id: string) => items.find((item) => item.id === id);

const taskIn = ({ tasks }: TeamPlan, question: string) => tasks.find((task) => task.question === question);
