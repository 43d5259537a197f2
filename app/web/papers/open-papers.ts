import { openPostgresPapers } from "~/storage/postgres-papers";
import type { Environment } from "../environment";
import type { Log } from "../log";
import { loggedPool } from "./logged-pool";
import type { Papers } from "./papers";
import { queuedPapers } from "./queued-papers";

/** What draws PDFs by the settings: threads of this process, or processes of their own. */
export async function openPapers(
  { pdfWorkers, databaseUrl }: Pick<Environment, "pdfWorkers" | "databaseUrl">,
  log: Log,
): Promise<Papers> {
  const pool = loggedPool(log);
  if (pdfWorkers === "separate" && databaseUrl !== undefined)
    return queuedPapers(openPostgresPapers(databaseUrl, "plumbline"), pool);
  return { ...pool, of: () => pool };
}
