import type { Place } from "~/domain/planning/place";
import { decidedSaid } from "~/domain/team-plan/decided-said";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import type { ItemField, TaskField } from "~/domain/team-plan/plan-change";
import type { Decision, PlanItem, Step } from "~/domain/team-plan/team-plan";
import { fieldWords as words } from "./field-words";
import { shownDay } from "./shown-day";
import { words as plan } from "./words";

type RoleNames = readonly { readonly id: string; readonly name: string }[];

/** What stands in a field of an action or task, in words, as a history or a clash shows it; whatever it holds. */
export function fieldSaid(
  field: ItemField | TaskField | "window" | "decision",
  value: unknown,
  roles: RoleNames,
): string {
  if (value === null || value === undefined || value === "") return words.nothing;
  switch (field) {
    case "state": {
      const { status, why } = value as PlanItem["state"];
      return [plan.statuses[status], why].filter(Boolean).join(": ");
    }
    case "sign": {
      const { seen, on, what } = value as PlanItem["sign"];
      return [words.seen[String(seen) as "true" | "false" | "null"], on === null ? "" : shownDay(on), what]
        .filter(Boolean)
        .join("; ");
    }
    case "review": {
      const { failed, on, what } = value as NonNullable<PlanItem["review"]>;
      return [failed ? words.failed : words.worked, shownDay(on), what].filter(Boolean).join("; ");
    }
    case "decision":
      return decidedSaid(value as Decision, shownDay);
    case "steps":
      return (value as readonly (Step | string)[])
        .map((step) => (typeof step === "string" ? step : `${step.done ? "✓ " : ""}${step.text}`))
        .join(" / ");
    case "due":
    case "foundOn":
      return shownDay(String(value));
    case "window":
      return plan.places[value as Place];
    case "role":
      return isOwnerRole(String(value)) ? (roles.find(({ id }) => id === value)?.name ?? String(value)) : String(value);
    default:
      return String(value);
  }
}
