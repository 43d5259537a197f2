import { fileURLToPath } from "node:url";
import { readEditions } from "~/content/read-instrument";
import type { Instrument } from "~/domain/instrument";
import { type OfficePool, openOfficePool } from "~/exports/pool";
import { openStore } from "~/storage/open-store";
import { holdDataDir } from "~/storage/sole-holder";
import type { Store } from "~/storage/store";
import { type BenchLimits, benchLimits } from "./bench/bench-limits";
import type { Environment } from "./environment";
import { forgetting } from "./files/forgetting";
import { MadeFiles } from "./files/made-files";
import { type Limits, openLimits } from "./limits/limits";
import { type PublicPaper, publicPaper } from "./limits/public-paper";
import { type Log, openLog } from "./log";
import { measuredPdf } from "./measured-pdf";
import { type Metrics, openMetrics } from "./metrics";
import { openPapers } from "./papers/open-papers";
import type { Papers } from "./papers/papers";
import { wrongCodes } from "./participant/wrong-codes";
import type { CookieSettings } from "./session-cookie";
import { sessionKey } from "./session-key";
import { storageHeard } from "./storage-heard";
import { type Hub, openHub } from "./workshop/hub";

/** Everything the edge works with, opened once. */
export interface Plumbline {
  readonly environment: Environment;
  /** The newest edition: what a new assessment is taken with. */
  readonly instrument: Instrument;
  /** Every edition in content/, oldest first. */
  readonly editions: readonly Instrument[];
  readonly store: Store;
  readonly live: Hub;
  readonly pdf: Papers;
  /** The same pool for whoever asks. */
  readonly publicPaper: PublicPaper;
  /** Word documents and slides. */
  readonly office: OfficePool;
  /** Files of reports, as long as memory has room for them. */
  readonly made: MadeFiles;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly cookies: CookieSettings;
  readonly contentDirectory: string;
  /** Slows wrong link secrets, as wrong join codes are; a right one never comes here. */
  readonly wrongLinks: (browser: string) => Promise<boolean>;
  /** Bounds what costs the server much. */
  readonly limits: Limits;
  /** Slows guesses of a bench’s passphrase or passkey, and exports of whole benches. */
  readonly benchLimits: BenchLimits;
  readonly now: () => Date;
  /** Aborted when the server begins to end: open streams close themselves on it. */
  readonly ending: AbortController;
  close(): Promise<void>;
}

/** The composition root: reads content, opens (and migrates) the store and what draws. */
export async function openPlumbline(
  environment: Environment,
  contentDirectory = fileURLToPath(new URL("../../content", import.meta.url)),
  now = () => new Date(),
): Promise<Plumbline> {
  const log = openLog(environment.logLevel);
  const editions = readEditions(contentDirectory);
  const instrument = editions.at(-1);
  if (instrument === undefined) throw new Error(`There is no edition of the instrument in ${contentDirectory}.`);
  const release = environment.databaseUrl === undefined ? holdDataDir(environment.dataDir) : () => {};
  const made = new MadeFiles();
  const place = { databaseUrl: environment.databaseUrl, dataDir: environment.dataDir };
  const metrics = openMetrics();
  const store = forgetting(await openStore(place, storageHeard({ log, metrics, environment })), made);
  const live = await openHub({ store, instrument, now, zone: environment.timeZone, log });
  const ending = new AbortController();
  ending.signal.addEventListener("abort", () => live.endStreams());
  const pdf = measuredPdf(await openPapers(environment, log), metrics);
  const office = openOfficePool();
  return {
    environment,
    instrument,
    editions,
    store,
    live,
    pdf,
    publicPaper: publicPaper(pdf),
    office,
    made,
    log,
    metrics,
    cookies: {
      key: sessionKey(environment.sessionSecret, environment.dataDir),
      secure: environment.publicOrigin?.startsWith("https:") ?? false,
    },
    contentDirectory,
    wrongLinks: wrongCodes().isOneTooMany,
    limits: openLimits(),
    benchLimits: benchLimits(),
    now,
    ending,
    close: async () => {
      await live.close();
      await pdf.close();
      await office.close();
      await store.close();
      release();
    },
  };
}
