import { type OwnerEmails, ownersIn, readEmails } from "~/domain/team-plan/owner-emails";
import { lineField } from "../form";
import type { Opened } from "../opening";
import type { Served } from "../served";
import type { ChangedPlan } from "./changed-plan";
import type { OpenedPlan } from "./open-plan";

/** Who may read and write the e-mail addresses of a plan's owners: own and edit links, and those made for its plan. */
const mayHaveEmails = ({ scope }: Pick<Opened, "scope">): boolean => HAVE_EMAILS.includes(scope);

const HAVE_EMAILS: readonly string[] = ["own", "edit", "plan"];

/** The addresses as a link may have them: none for any link that only looks. */
export async function emailsFor({ plumbline }: Served, { opened }: OpenedPlan): Promise<OwnerEmails> {
  return mayHaveEmails(opened) ? plumbline.store.ownerEmails(opened.stored.id) : {};
}

/** Keeps the addresses that a form gives the owners of a plan, one field an owner; no line of the history tells of it. Refused, they come back as typed. */
export async function savedEmails(
  served: Served,
  { opened, kept }: OpenedPlan,
  form: URLSearchParams,
): Promise<ChangedPlan> {
  if (!mayHaveEmails(opened))
    throw new Response("This link only shows the plan. Ask its owner for a link that can change it.", { status: 403 });
  const owners = ownersIn(kept.plan);
  const typed = (owner: string) => lineField(form, `email.${owner}`) ?? "";
  const read = readEmails(owners, typed);
  if (!read.ok)
    return {
      kind: "refused",
      item: "emails",
      problems: read.wrong.map(notAnAddress),
      asks: false,
      emails: Object.fromEntries(owners.map((owner) => [owner, typed(owner)])),
    };
  await served.plumbline.store.saveOwnerEmails(opened.stored.id, read.emails);
  return { kind: "saved", item: "emails", note: { about: "emails", isNew: false, stands: null } };
}

const notAnAddress = (owner: string) =>
  `What was typed for ${owner} is not an e-mail address. Write it like name@example.org, or leave the field empty.`;
