import type { PlanItem } from "~/domain/team-plan/team-plan";
import { LINKS_LIVE } from "./clock";
import type { Hands, Seen } from "./hands";
import type { Taken } from "./ledger";
import { NAMES, type Name, type Team } from "./team";

/** Whoever changes something, and how the history names them. */
export type Person = Exclude<Name, "sponsor"> | "owner";

const whoOf = (person: Person) => (person === "owner" ? null : NAMES[person]);

/** Opens an action in its place in the list. */
export const opens = (team: Team, person: Person, item: string): Promise<Seen> =>
  team[person].go(`${team.plan}?show=later&open=${item}`);

/** Opens the form for everything of an action. */
export const opensWhole = (team: Team, person: Person, item: string): Promise<Seen> =>
  team[person].go(`${team.plan}/items/${item}`);

type Sent = (hands: Hands) => Promise<Seen>;

/** Somebody sends a change that must be taken: it is in the history at once. */
export async function takes(team: Team, person: Person, send: Sent, taken: Omit<Taken, "who">): Promise<Seen> {
  team.clock.pass();
  const page = await send(team[person]);
  team.count("acknowledged");
  team.faults.unless(page.status === 200, `${person}’s ${taken.did} was a ${page.status}: ${alertOf(page)}`);
  await team.ledger.took({ who: whoOf(person), ...taken });
  await calendarsFollow(team);
  return page;
}

/** Several send at the same moment what does not clash: all of it is taken. */
export async function takesAtOnce(
  team: Team,
  all: readonly { readonly person: Person; readonly send: Sent; readonly taken: Omit<Taken, "who"> }[],
): Promise<void> {
  team.clock.pass();
  const pages = await Promise.all(all.map(({ person, send }) => send(team[person])));
  for (const page of pages) {
    team.count("acknowledged");
    team.faults.unless(
      page.status === 200,
      `a change made at once with another was a ${page.status}: ${alertOf(page)}`,
    );
  }
  await team.ledger.took(...all.map(({ person, taken }) => ({ who: whoOf(person), ...taken })));
  await calendarsFollow(team);
}

/** Programs look again after each change, as long as the link of the calendar lives. */
async function calendarsFollow(team: Team) {
  if (team.clock.day() <= LINKS_LIVE) await team.calendars.readAgain(await team.now());
}

interface Asked {
  readonly person: Person;
  readonly send: Sent;
  /** What the question names: what stands and what was wanted. */
  readonly names: readonly string[];
  /** What does not clash and is taken all the same. */
  readonly taken?: readonly Omit<Taken, "who">[];
}

/** Somebody sends a change over what another changed since: it is asked about, both are named, and nothing that stands is lost. */
export async function isAsked(team: Team, { person, send, names, taken = [] }: Asked): Promise<Seen> {
  team.clock.pass();
  const page = await send(team[person]);
  team.count("asked");
  team.faults.unless(page.status === 409, `${person}’s change over another’s was not asked about but a ${page.status}`);
  const alert = alertOf(page);
  for (const name of names) team.faults.unless(alert.includes(name), `the question does not name “${name}”: ${alert}`);
  await team.ledger.took(...taken.map((one) => ({ who: whoOf(person), ...one })));
  return page;
}

const alertOf = ({ html }: Seen) => html.querySelector("[role=alert]")?.textContent ?? "";

/** Says in the faults what a page does not say. */
export function saysAll(team: Team, page: Seen, ...texts: readonly string[]) {
  for (const text of texts)
    team.faults.unless(page.text.includes(text), `${page.path} (${page.status}) does not say “${text}”`);
}

const within = (item: string, form: string) => `[id="${item}"] ${form}`;
const has = (value: string) => `form:has(input[name="do"][value="${value}"])`;

/** What may be sent of an opened action in the list. */
export const sends = {
  whoAndWhen: (item: string, fields: { readonly owner?: string; readonly due?: string }) => (hands: Hands) =>
    hands.send(within(item, has("edit")), fields),
  tick: (item: string, index: number) => (hands: Hands) =>
    hands.send(within(item, `form:has(input[name="index"][value="${index}"])`)),
  status: (item: string, status: PlanItem["state"]["status"]) => (hands: Hands) =>
    hands.send(within(item, has("status")), {}, { name: "status", value: status }),
  move: (item: string, window: string) => (hands: Hands) => hands.send(within(item, has("move")), { window }),
  down: (item: string) => (hands: Hands) =>
    hands.send(within(item, 'form:has(input[name="do"][value="shift"]):has(input[name="steps"][value="1"])')),
  drop: (item: string, reason: string) => (hands: Hands) =>
    hands.send(within(item, `details ${has("drop")}`), { reason }),
  restore: (item: string) => (hands: Hands) =>
    hands.send(within(item, 'form:has(button[value="restore"])'), {}, { name: "do", value: "restore" }),
  sign: (item: string, seen: "yes" | "no", what: string, on: string) => (hands: Hands) =>
    hands.send(within(item, "form.sign"), { "sign-seen": seen, "sign-what": what, "sign-on": on }),
  whole: (fields: Readonly<Record<string, string>>) => (hands: Hands) => hands.send('form[id="item"]', fields),
  own: (fields: Readonly<Record<string, string>>) => (hands: Hands) => hands.send(has("add"), fields),
  handOver: (from: string, to: string) => (hands: Hands) =>
    hands.send('form:has(button[value="hand-over"])', { from, to }, { name: "do", value: "hand-over" }),
};
