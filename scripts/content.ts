// `npm run content`: checks everything in content/ and prints what each claim of the sources became; `-- --lock` locks the newest edition first.
import { fileURLToPath } from "node:url";
import { claimsMatrix } from "~/content/claims-matrix";
import { ContentError } from "~/content/content-error";
import { contentFaults } from "~/content/content-faults";
import { lockNewest } from "~/content/lock-newest";
import { readEditions } from "~/content/read-instrument";

const [folder] = process.argv.slice(2).filter((argument) => argument !== "--lock");
const contentDirectory = folder ?? fileURLToPath(new URL("../content", import.meta.url));

try {
  if (process.argv.includes("--lock")) console.log(`${lockNewest(contentDirectory)}\n`);
  const faults = contentFaults(contentDirectory);
  if (faults.length > 0) throw new ContentError(faults);
  for (const instrument of readEditions(contentDirectory)) console.log(`${claimsMatrix(instrument)}\n`);
  console.log("Nothing to put right.");
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
