import { copyFileSync, existsSync } from "node:fs";
import { resolve } from "node:path";
import { backUp } from "~/storage/backup";
import { newFile } from "~/storage/new-file";
import { atTerminal } from "./at-terminal";
import { readEnvironment } from "./environment";
import { keyIn, sessionKeyFile } from "./session-key";

/** `npm run backup -- [folder]`: one dated file, and beside it the key that signs cookies where the server made its own. */
await atTerminal("The backup failed.", async (say, [folder = "backups"]) => {
  const { databaseUrl, dataDir, sessionSecret } = readEnvironment(process.env);
  const file = await backUp({ databaseUrl, dataDir }, folder, new Date());
  say(`Backed up to ${resolve(file)}`);
  const key = sessionKeyFile(dataDir);
  if (sessionSecret !== undefined || !existsSync(key)) return;
  if (keyIn(key) === undefined) return say(`${resolve(key)} holds no key for cookies, so none is beside the backup.`);
  await newFile(`${file}.session-secret`, (part) => copyFileSync(key, part));
  say("Beside it, .session-secret keeps browsers signed in after a restore: keep the two together, and private.");
});
