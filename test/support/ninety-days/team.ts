import { assessmentFile } from "~/content/assessment-file";
import type { PlanItem, TeamPlan } from "~/domain/team-plan/team-plan";
import { instrument, sampleAssessment } from "../imported";
import type { ServedHere } from "../served-here";
import { type Clock, START } from "./clock";
import type { Faults } from "./faults";
import type { Hands, Seen } from "./hands";
import { type Ledger, openLedger } from "./ledger";
import { type Calendars, openCalendars } from "./subscribed";

/** As often as these read, one subscribed address may be asked. */
const READERS_A_FEED = 4;

/** Who lives through the ninety days, by the name their link has; the owner's own browser has none. */
export const NAMES = {
  lead: "Programme lead",
  member: "Service team",
  office: "Programme office",
  sponsor: "Sponsor",
} as const;

export type Name = keyof typeof NAMES;

/** A team with an adopted plan, its links and its calendar. */
export interface Team extends Readonly<Record<Name, Hands>> {
  readonly owner: Hands;
  readonly here: ServedHere;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly calendars: Calendars;
  readonly id: string;
  readonly plan: string;
  /** The role whose part of the plan the member's link shows. */
  readonly role: string;
  /** Somebody who looks at the plan from outside and takes so many files: whoever of a few took the fewest, for a link gives so many a minute. */
  reader(files: number): Hands;
  now(): Promise<TeamPlan>;
  count(what: "acknowledged" | "asked" | "files" | "looks"): void;
  readonly figures: Readonly<Record<"acknowledged" | "asked" | "files" | "looks", number>>;
}

interface Founding {
  readonly here: ServedHere;
  readonly clock: Clock;
  readonly faults: Faults;
  /** A browser for the owner and whoever has a link; plain ones for the office and the readers. */
  readonly hands: (name: Name | "owner" | "reader") => Promise<Hands>;
  readonly readers: number;
}

/** Day 1: a sample is opened, its plan adopted, links are given out and used, a calendar is subscribed. */
export async function founded({ here, clock, faults, hands, readers: count }: Founding): Promise<Team> {
  const owner = await hands("owner");
  const file = Buffer.from(assessmentFile(sampleAssessment(), instrument));
  const id = /^\/a\/([^/?]+)/.exec((await owner.brings(file, "assessment.json")).path)?.[1] ?? "";
  const plan = `/a/${id}/plan`;
  await owner.go(plan);
  await owner.send("#keep form", { start: START });
  const ledger = await openLedger(here.plumbline.store, id, faults);
  const now = async () => {
    const kept = await here.plumbline.store.planOf(id);
    if (kept === undefined) throw new Error("the plan has gone");
    return kept.plan;
  };
  const role = inWindow(await now(), 1).at(-1)?.role ?? "";
  const come = async (name: Name | "reader", scope: string, more: Readonly<Record<string, string>> = {}) => {
    const visitor = await hands(name);
    const label = name === "reader" ? "Reader" : NAMES[name];
    await visitor.comesBy(await secretOf(owner, id, { scope, name: label, ...more }));
    return visitor;
  };
  const people = {
    lead: await come("lead", "edit"),
    member: await come("member", "team", { role, reports: "yes" }),
    office: await come("office", "plan"),
    sponsor: await come("sponsor", "view"),
  };
  const readers: { readonly hands: Hands; files: number }[] = [];
  for (let at = 0; at < count; at += 1) readers.push({ hands: await come("reader", "view"), files: 0 });
  const reader = (files: number) => {
    const least = readers.reduce((one, other) => (other.files < one.files ? other : one));
    least.files += files;
    return least.hands;
  };
  const figures = { acknowledged: 0, asked: 0, files: 0, looks: 0 };
  const feeds: string[] = [];
  for (let at = 0; at < count / READERS_A_FEED; at += 1) feeds.push(await subscribedTo(owner, plan));
  return {
    owner,
    ...people,
    here,
    clock,
    faults,
    ledger,
    calendars: openCalendars({ origin: here.origin, feeds, plan, reader }, faults),
    id,
    plan,
    role,
    reader,
    now,
    figures,
    count: (what) => {
      figures[what] += 1;
    },
  };
}

/** The secret of a link that the owner makes. */
export async function secretOf(owner: Hands, id: string, fields: Readonly<Record<string, string>>): Promise<string> {
  await owner.go(`/a/${id}/share`);
  const made = await owner.send("form:has(input[name=scope])", fields);
  return written(made, "#private-link").split("#")[1] ?? "";
}

async function subscribedTo(owner: Hands, plan: string): Promise<string> {
  await owner.go(`${plan}/calendar`);
  const made = await owner.send("form:has(input[name=part])", { part: "plan", name: "The team’s calendar" });
  return new URL(written(made, "#calendar-address")).pathname;
}

function written({ html, status, text }: Seen, selector: string): string {
  const found = html.querySelector(selector)?.textContent;
  if (found === undefined) throw new Error(`${status}: ${text.slice(0, 400)}`);
  return found;
}

/** The actions of a window that were not dropped, in their order. */
export const inWindow = ({ items }: Pick<TeamPlan, "items">, window: PlanItem["window"]): readonly PlanItem[] =>
  items.filter((item) => item.window === window && item.state.status !== "dropped");
