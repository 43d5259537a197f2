import { statusWords } from "~/domain/team-plan/status-words";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { dueOf } from "~/domain/team-plan/window-dates";
import { importedInto, type KeptEvent } from "../calendar-program";
import type { Faults } from "./faults";
import type { Hands } from "./hands";

/** Two calendars of one plan: one that a program subscribed to, and one that a file is read into again and again. */
export interface Calendars {
  /** Reads both again, and holds what is in them against the plan. */
  readAgain(plan: TeamPlan): Promise<void>;
  /** What the address answers. */
  status(): Promise<number>;
  times(): number;
}

interface Sources {
  readonly origin: string;
  /** The paths of subscribed addresses, read by turns: one may be asked so often a minute. */
  readonly feeds: readonly string[];
  readonly plan: string;
  /** Whose file is read. */
  readonly reader: (files: number) => Hands;
}

type Kept = Map<string, KeptEvent>;

const ACTION = /^action\.(.+)\.[0-9a-f]{24}@plumbline$/;

export function openCalendars({ origin, feeds, plan: address, reader }: Sources, faults: Faults): Calendars {
  const byFile: Kept = new Map();
  const uids = new Map<string, string>();
  let times = 0;
  const fetched = () => fetch(origin + feeds[times % feeds.length]);
  return {
    times: () => times,
    status: async () => (await fetched()).status,
    readAgain: async (plan) => {
      times += 1;
      const { status, body } = await reader(1).file(`${address}/plan.ics`);
      faults.unless(status === 200, `the calendar file is a ${status}`);
      importedInto(byFile, body.toString("utf8"));
      const subscribed = importedInto(new Map(), await (await fetched()).text());
      const wanted = wantedOf(plan);
      for (const [name, kept] of [
        ["file", byFile],
        ["subscribed", subscribed],
      ] as const) {
        const found = actionsIn(kept);
        faults.unless(
          JSON.stringify(found) === JSON.stringify(wanted),
          `the ${name} calendar does not hold each dated action once: ${differing(found, wanted)}`,
        );
        for (const [uid, item] of itemsIn(kept)) {
          faults.unless((uids.get(item) ?? uid) === uid, `the UID of ${item} became another in the ${name} calendar`);
          uids.set(item, uid);
        }
      }
    },
  };
}

const itemsIn = (kept: Kept) =>
  [...kept.keys()].flatMap((uid): [string, string][] => {
    const item = ACTION.exec(uid)?.[1];
    return item === undefined ? [] : [[uid, item]];
  });

/** Item, day and summary of every event of an action: one that stands twice is there twice. */
const actionsIn = (kept: Kept) =>
  itemsIn(kept)
    .map(([uid, item]) => `${item} ${kept.get(uid)?.day} ${kept.get(uid)?.summary}`)
    .sort();

const wantedOf = (plan: TeamPlan) =>
  plan.items
    .flatMap((item) => {
      const day = dueOf(plan, item);
      if (day === null || item.state.status === "dropped") return [];
      const { open, done } = statusWords.event;
      return [`${item.id} ${day} ${(item.state.status === "done" ? done : open)(item.title)}`];
    })
    .sort();

const differing = (found: readonly string[], wanted: readonly string[]) =>
  JSON.stringify([
    ...found.filter((each) => !wanted.includes(each)),
    ...wanted.filter((each) => !found.includes(each)),
  ]);
