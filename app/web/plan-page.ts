import type { Capacity } from "~/domain/assessment";
import type { AssessmentEvent } from "~/domain/assessment-machine";
import { addresses } from "./addresses";
import { formOf, textField } from "./form";
import { returnedTo } from "./handing-over/returned";
import { tooMuch } from "./limits/too-much";
import { limitForm } from "./limits/work-limits";
import { endsSoon } from "./link-ends";
import { mayEdit, openToEdit } from "./opening";
import { purgeNotice } from "./purge-notice";
import { saveEvent } from "./saving";
import type { Served } from "./served";
import { takeOnLink } from "./taking-on/take-on-page";
import { adoptedPlan, type Tried } from "./team-plan/adopting";
import { type ChangedPlan, changedTeamPlan } from "./team-plan/changed-plan";
import { draftView } from "./team-plan/draft-view";
import { nameCookie, typedName } from "./team-plan/given-name";
import { mayReport, openForPlan } from "./team-plan/open-plan";
import { emailsFor, savedEmails } from "./team-plan/owner-emails";
import { teamPlanView } from "./team-plan/plan-view";
import { reassessed } from "./team-plan/reassessing";

const CAPACITIES: readonly Capacity[] = ["light", "normal", "strong"];
const REASON_LIMIT = 4000;

/** The page of a plan: the adopted one, or what the report draws where none is adopted yet; with what is to be said before all of it is deleted. */
export async function planPageView(served: Served) {
  const { opened, plan } = await openForPlan(served);
  const page =
    plan === null
      ? await draftView(served).then((draft) => ({ kind: "draft" as const, draft, still: draft.still }))
      : { kind: "adopted" as const, view: teamPlanView(served, plan, await emailsFor(served, plan)), still: false };
  const { stored, scope } = opened;
  return {
    ...page,
    endsOn: endsSoon(opened.linkExpiresAt, served.plumbline),
    takeOn: takeOnLink(served.plumbline, opened),
    returned: scope === "own" ? await returnedTo(served.plumbline, stored) : null,
    deletion: {
      notice: await purgeNotice(served, stored),
      archiveHref: scope === "own" ? addresses.archive(stored.id) : null,
    },
  };
}

/** What became of what the page posted: somewhere to go, a change of the adopted plan, or sentences on why not. */
export type PostedPlan =
  | { readonly kind: "go"; readonly href: string; readonly cookie?: string }
  | {
      readonly kind: "changed";
      readonly changed: ChangedPlan;
      readonly quiet: boolean;
      readonly cookie?: string;
      /** What was sent, by field. */
      readonly typed: Readonly<Record<string, string>>;
    }
  | { readonly kind: "draft-refused"; readonly problems: readonly string[]; readonly typed?: Tried };

/** Takes what the plan page posts: a change of the adopted plan, a reassessment, the adoption, another capacity, or an action left out or put back. */
export async function postedPlan(served: Served): Promise<PostedPlan> {
  const { opened: held, plan } = await openForPlan(served);
  const href = new URL(served.request.url).pathname;
  if (plan === null) {
    const opened = await openToEdit(served);
    const form = await formOf(served.request);
    if (form.get("do") === "adopt") {
      const adopted = await adoptedPlan(served, opened, form);
      return adopted.ok
        ? { kind: "go", href }
        : { kind: "draft-refused", problems: adopted.problems, typed: adopted.typed };
    }
    const event = eventOf(form, new Set(opened.instrument.actions.map(({ id }) => id)));
    const saved = event && (await saveEvent(served, opened, event));
    return saved?.kind === "saved" ? { kind: "go", href } : { kind: "draft-refused", problems: [] };
  }
  const form = await formOf(served.request);
  const seconds = await limitForm(served, "POST /a/:id/plan", form, held.linkId);
  if (seconds !== null) throw tooMuch(seconds);
  // Sent again by whoever heard nothing: it was adopted.
  if (form.get("do") === "adopt" && mayEdit(held)) return { kind: "go", href };
  if (form.get("do") === "reassess") return { kind: "go", ...(await reassessed(served)) };
  const typed = Object.fromEntries(form);
  if (form.get("do") === "emails")
    return { kind: "changed", changed: await savedEmails(served, plan, form), quiet: false, typed };
  if (form.get("do") === "name" && mayReport(held)) {
    const changed = { kind: "saved", item: "name", note: { about: "name", isNew: false, stands: null } } as const;
    const cookie = nameCookie({ plumbline: served.plumbline, id: held.stored.id }, typedName(form) ?? "");
    return { kind: "changed", changed, quiet: form.get("quiet") === "yes", typed, cookie };
  }
  const changed = await changedTeamPlan(served, plan, form);
  return { kind: "changed", changed, quiet: form.get("quiet") === "yes", typed };
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
