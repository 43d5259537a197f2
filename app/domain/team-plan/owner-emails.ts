import type { TeamPlan } from "./team-plan";

/** E-mail addresses by the owner's name as the plan writes it. They are kept apart from the plan and its history. */
export type OwnerEmails = Readonly<Record<string, string>>;

/** Of an address, by RFC 5321. */
const LONGEST = 254;
/** As browsers check a field for one (HTML, "valid e-mail address"), with a dot in the host. No address begins with a sign a spreadsheet would run. */
const EMAIL =
  /^[a-z0-9][a-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Whether a text is an e-mail address as people have them. */
const isEmail = (text: string): boolean => text.length <= LONGEST && EMAIL.test(text);

/** Everybody who owns an action or finds something out, once, in the order of the plan. */
export const ownersIn = ({ items, tasks }: Pick<TeamPlan, "items" | "tasks">): readonly string[] =>
  [...new Set([...items.map(({ owner }) => owner), ...tasks.map(({ person }) => person)])].filter(
    (owner) => owner !== "",
  );

/** The typed addresses of a plan's owners, or for whom what was typed is none; an empty one takes the address away. */
export function readEmails(
  owners: readonly string[],
  typed: (owner: string) => string,
): { readonly ok: true; readonly emails: OwnerEmails } | { readonly ok: false; readonly wrong: readonly string[] } {
  const given = owners.map((owner) => [owner, typed(owner).trim()] as const).filter(([, email]) => email !== "");
  const wrong = given.filter(([, email]) => !isEmail(email)).map(([owner]) => owner);
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, emails: Object.fromEntries(given) };
}
