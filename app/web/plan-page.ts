import type { Capacity } from "~/domain/assessment";
import type { AssessmentEvent } from "~/domain/assessment-machine";
import { addresses } from "./addresses";
import { formOf, textField } from "./form";
import { openToEdit } from "./opening";
import { saveEvent } from "./saving";
import type { Served } from "./served";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];
const REASON_LIMIT = 4000;

/** Takes what the plan page posts: another capacity, an action left out with its reason, or one put back. */
export async function changedPlan(
  served: Served,
): Promise<{ readonly ok: true; readonly href: string } | { readonly ok: false }> {
  const opened = await openToEdit(served);
  const event = eventOf(await formOf(served.request), new Set(opened.instrument.actions.map(({ id }) => id)));
  if (event === null) return { ok: false };
  const saved = await saveEvent(served, opened, event);
  return saved.kind === "saved" ? { ok: true, href: addresses.plan(opened.stored.id) } : { ok: false };
}

function eventOf(form: URLSearchParams, actions: ReadonlySet<string>): AssessmentEvent | null {
  const capacity = CAPACITIES.find((candidate) => candidate === form.get("capacity"));
  if (capacity !== undefined) return { type: "capacity.chosen", capacity };
  const restore = form.get("restore");
  if (restore !== null && actions.has(restore)) return { type: "action.restored", action: restore };
  const reject = form.get("reject");
  const reason = textField(form, "reason");
  if (reject !== null && actions.has(reject) && reason !== undefined && reason.length <= REASON_LIMIT)
    return { type: "action.rejected", action: reject, reason };
  return null;
}
