import type { Browser } from "playwright-core";
import { openBrowser } from "#test/support/browser";
import { browserHands } from "#test/support/ninety-days/browser-hands";
import { clock } from "#test/support/ninety-days/clock";
import { type Lived, livedThrough } from "#test/support/ninety-days/course";
import { plainHands } from "#test/support/ninety-days/hands";
import { ordinaryDay } from "#test/support/ninety-days/ordinary-day";
import { startPostgres } from "#test/support/postgres-server";
import { serveHere } from "#test/support/served-here";
import type { Programme } from "./programme";

/** Enough that none of them asks for more files in a minute than one link gives. */
const READERS = 24;
const FILES_ON = [3, 45, 91];
const WITHOUT_SCRIPT: readonly string[] = ["office", "reader"];

/** Three of a team and a sponsor, each with a browser of their own, live through a plan; somebody works on it without script. */
export const ninetyDays: Programme = {
  title: "three of a team and a sponsor live through the ninety days in four browsers, on SQLite and on PostgreSQL",
  tools: [],
  async run(say) {
    const [browser, postgres] = await Promise.all([openBrowser(), startPostgres()]);
    try {
      const databases = { SQLite: {}, PostgreSQL: { DATABASE_URL: `${postgres.address}/postgres` } };
      const all: [string, Lived][] = [];
      for (const [name, variables] of Object.entries(databases)) all.push([name, await lived(browser, variables)]);
      const names = Object.keys(all[0]?.[1].figures ?? {});
      say(
        row(
          "",
          all.map(([name]) => name),
        ),
      );
      for (const name of names)
        say(
          row(
            name,
            all.map(([, { figures }]) => String(figures[name])),
          ),
        );
      return all.flatMap(([name, { faults }]) => faults.map((fault) => `${name}, ${fault}`));
    } finally {
      await Promise.all([browser.close(), postgres.stop()]);
    }
  },
};

const row = (name: string, values: readonly string[]) =>
  `${name.padEnd(32)}${values.map((value) => value.padStart(12)).join("")}`;

async function lived(browser: Browser, variables: Record<string, string>): Promise<Lived> {
  const time = clock();
  const here = await serveHere(variables, time.now);
  const broken: string[] = [];
  try {
    const { faults, figures } = await livedThrough({
      here,
      clock: time,
      hands: async (name) =>
        WITHOUT_SCRIPT.includes(name) ? plainHands(here.origin) : browserHands(browser, here.origin, broken),
      readers: READERS,
      everyDay: true,
      otherwise: ordinaryDay,
      filesOn: FILES_ON,
    });
    return { faults: [...faults, ...broken.map((fault) => `a browser said: ${fault}`)], figures };
  } finally {
    await here.end();
  }
}
