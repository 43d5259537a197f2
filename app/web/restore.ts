import { restorePostgres } from "~/storage/restore-postgres";
import { restoreSqlite } from "~/storage/restore-sqlite";
import { atTerminal } from "./at-terminal";
import { readEnvironment } from "./environment";
import { keepSessionKey, keyIn } from "./session-key";

/** `npm run restore -- FILE [--replace]`, with the server stopped. */
await atTerminal("Nothing was restored.", async (say, given) => {
  const replace = given.includes("--replace");
  const [backup, ...others] = given.filter((word) => word !== "--replace");
  if (backup === undefined || others.length > 0)
    throw new Error("Name one backup: npm run restore -- backups/FILE, with --replace where the data there may go.");
  const { databaseUrl, dataDir, sessionSecret } = readEnvironment(process.env);
  if (databaseUrl !== undefined) await restorePostgres(backup, databaseUrl, replace);
  else {
    const before = restoreSqlite(backup, dataDir, { replace, now: new Date() });
    if (before !== null) say(`What was there before is kept in ${before}. Delete it when it is no longer needed.`);
  }
  const key = keyIn(`${backup}.session-secret`);
  if (sessionSecret === undefined && key !== undefined) keepSessionKey(key, dataDir, "in place");
  say(`Restored ${backup}. Start the server again: it brings an older backup up to date by itself.`);
  say("What was erased after this backup was made is back. Erase it again.");
});
