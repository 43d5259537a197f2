import { parseArgs } from "node:util";
import { openStore } from "~/storage/open-store";
import { LONGEST_CLAIM_MS, openPostgresPapers } from "~/storage/postgres-papers";
import { atTerminal } from "./at-terminal";
import { readEnvironment } from "./environment";
import { openLog } from "./log";
import { drawPapers } from "./papers/draw-papers";
import { keepSwept } from "./papers/keep-swept";
import { loggedPool } from "./papers/logged-pool";

const THREADS = 2;
const LAPSE_SECONDS = "20";

/** `npm run papers [-- --lapse SECONDS]`: draws PDFs for every server on the same PostgreSQL; told to stop, it finishes what it draws. */
await atTerminal("No PDFs are drawn.", async (say) => {
  const { values } = parseArgs({ options: { lapse: { type: "string", default: LAPSE_SECONDS } } });
  const lapseMs = Number(values.lapse) * 1000;
  if (!(lapseMs >= 1000 && lapseMs <= LONGEST_CLAIM_MS))
    throw new Error(`--lapse is a number of seconds, 1 to ${LONGEST_CLAIM_MS / 1000}.`);
  const { databaseUrl, dataDir, logLevel } = readEnvironment(process.env);
  if (databaseUrl === undefined)
    throw new Error("Set DATABASE_URL to the PostgreSQL of the servers; with SQLite a server draws its PDFs itself.");
  await (await openStore({ databaseUrl, dataDir })).close();
  const log = openLog(logLevel);
  const queue = openPostgresPapers(databaseUrl, "plumbline papers");
  const pool = loggedPool(log, { threads: THREADS, maxQueue: 0 });
  const endSweep = keepSwept(queue);
  const finish = await drawPapers({ queue, pool, log, atOnce: THREADS, lapseMs });
  say(`PDFs are drawn here, ${THREADS} at once.`);
  await new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, resolve);
  });
  endSweep();
  await finish();
  await pool.close();
  await queue.close();
});
