// `npm run papers`: builds where something changed, then draws PDFs for the servers on the same PostgreSQL.
import { built } from "./run.js";

await built("papers.js", process.argv.slice(2));
