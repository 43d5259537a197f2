import { editOf } from "~/domain/team-plan/item-fields";
import type { ItemEdit } from "~/domain/team-plan/plan-command";
import { dueOf } from "~/domain/team-plan/window-dates";
import { formOf } from "../form";
import { notFound } from "../opening";
import type { Served } from "../served";
import { todayOfPlan } from "../today";
import { planAddresses } from "./addresses";
import { type ChangedPlan, changedTeamPlan } from "./changed-plan";
import { givenName, nameCookie, typedName } from "./given-name";
import { itemEditIn } from "./item-form";
import { openPlanToEdit } from "./open-plan";

export type ItemPageView = Awaited<ReturnType<typeof itemPageView>>;

/** One action of an adopted plan with everything about it that can be edited. Throws a 404 for one the plan does not have. */
export async function itemPageView(served: Served) {
  const { opened, kept } = await openPlanToEdit(served);
  const item = kept.plan.items.find(({ id }) => id === served.params.item);
  if (item === undefined) throw notFound();
  return {
    item: { id: item.id, isOwn: item.action === null, edit: editOf(item) },
    windowDue: dueOf(kept.plan, { ...item, due: null }),
    roles: opened.instrument.ownerRoles,
    today: todayOfPlan(served, kept.plan),
    revision: kept.revision,
    who: givenName(served),
    backHref: `${planAddresses.plan(opened.stored.id)}?open=${item.id}#${item.id}`,
  };
}

/** What became of the form of an action; refused or clashing, it comes back as it was typed, with what it was drawn from. */
export type ChangedItem =
  | Extract<ChangedPlan, { readonly kind: "saved" }>
  | (Exclude<ChangedPlan, { readonly kind: "saved" }> & {
      readonly typed: ItemEdit;
      readonly base: string;
      readonly who: string;
    });

/** Takes the form of an action, merged field by field with what others changed. The name that was typed is kept for the next change, with the header that is returned. */
export async function changedItem(
  served: Served,
): Promise<{ readonly changed: ChangedItem; readonly headers: { readonly "Set-Cookie"?: string } }> {
  const plan = await openPlanToEdit(served);
  const form = await formOf(served.request);
  form.set("item", served.params.item ?? "");
  const changed = await changedTeamPlan(served, plan, form);
  const name = typedName(form);
  const named = { plumbline: served.plumbline, id: plan.opened.stored.id };
  const headers = name === null ? {} : { "Set-Cookie": nameCookie(named, name) };
  if (changed.kind === "saved") return { changed, headers };
  const typed = { typed: itemEditIn(form), base: form.get("base") ?? "{}", who: form.get("who") ?? "" };
  return { changed: { ...changed, ...typed }, headers };
}
