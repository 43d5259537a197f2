import type { ServedHere } from "../served-here";
import { afterwards } from "./afterwards";
import { type Clock, LINKS_LIVE } from "./clock";
import { decisions } from "./decisions";
import { openFaults } from "./faults";
import { firstMonth } from "./first-month";
import type { Hands } from "./hands";
import { laterMonths } from "./later-months";
import { checkOnePlan, FILES } from "./one-plan";
import { founded, type Name, secretOf, type Team } from "./team";
import { checkFiles } from "./whole-files";

/** What is done on a day of the plan; `fresh` is a browser that nobody used before. */
export interface Day {
  readonly day: number;
  does(team: Team, fresh: Hands): Promise<void>;
}

/** How the ninety days are lived through. */
export interface Course {
  readonly here: ServedHere;
  readonly clock: Clock;
  readonly hands: (name: Name | "owner" | "reader" | "fresh") => Promise<Hands>;
  readonly readers: number;
  /** Also days on which nothing is written to be done; and the plan is looked at in all its forms also where nothing changed. */
  readonly everyDay: boolean;
  /** What is done on a day on which nothing else is. */
  readonly otherwise?: (team: Team, day: number) => Promise<void>;
  /** Days on which every file is read, and of which kinds. */
  readonly filesOn: readonly number[];
  readonly kinds?: RegExp;
}

/** What came of it. */
export interface Lived {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

const LAST = 121;
const written: readonly Day[] = [...firstMonth, ...laterMonths, ...decisions, ...afterwards];

/** Lives through day 1 to day 121, and holds everything against everything else after each day. What cannot go on ends there, with what was found before. */
export async function livedThrough(course: Course): Promise<Lived> {
  const { clock } = course;
  const faults = openFaults(clock);
  clock.to(1);
  const team = await founded({ ...course, faults });
  const fresh = await course.hands("fresh");
  let days = 0;
  try {
    await checkDay(course, team, true);
    for (days = 1; clock.day() < LAST; days += 1) {
      clock.to(nextDay(course));
      await liveOn(course, team, fresh);
    }
  } catch (error) {
    faults.unless(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  for (const hands of [team.owner, team.lead, team.member, team.office, team.sponsor, fresh]) await hands.close();
  return { faults: faults.found, figures: figuresOf(team, days) };
}

const doneOn = (day: number) => written.filter((each) => each.day === day);

/** The next day that is lived through. */
function nextDay({ clock, everyDay, filesOn }: Course): number {
  let day = clock.day() + 1;
  while (!everyDay && doneOn(day).length === 0 && !filesOn.includes(day)) day += 1;
  return day;
}

async function liveOn(course: Course, team: Team, fresh: Hands): Promise<void> {
  const day = course.clock.day();
  const before = team.ledger.lines().length;
  const todays = doneOn(day);
  for (const { does } of todays) await does(team, fresh);
  if (todays.length === 0) await course.otherwise?.(team, day);
  if (course.filesOn.includes(day)) await checkFiles(team, await filesReader(course, team), course.kinds);
  await checkDay(course, team, team.ledger.lines().length > before);
}

const figuresOf = (team: Team, days: number) => ({
  days,
  "changes acknowledged": team.figures.acknowledged,
  "clashes asked": team.figures.asked,
  "lines of history": team.ledger.lines().length,
  "looks at all forms of the plan": team.figures.looks,
  "whole files": team.figures.files,
  "calendars read again": team.calendars.times(),
});

/** A link of its own, of which every file may be had in a minute. */
async function filesReader({ hands }: Course, team: Team): Promise<Hands> {
  const visitor = await hands("reader");
  await visitor.comesBy(await secretOf(team.owner, team.id, { scope: "view", name: "Files" }));
  return visitor;
}

/** Nothing acknowledged is lost, there is one plan, and the calendars hold it. Once the readers’ links have ended, the ledger alone is left to check. */
async function checkDay({ clock, everyDay }: Course, team: Team, hasChanged: boolean): Promise<void> {
  await team.ledger.check();
  if (clock.day() > LINKS_LIVE || !(everyDay || hasChanged)) return;
  const plan = await team.now();
  await checkOnePlan(team.reader(FILES.length), team.plan, plan, team.faults);
  team.count("looks");
  await team.calendars.readAgain(plan);
}
