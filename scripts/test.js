// `npm test` on a fresh clone: install what is missing, then every test; their set-up builds the app and starts Postgres.
import { inTurn } from "./run.js";

await inTurn(
  [["scripts/install.js"]],
  [["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], { NODE_ENV: "test" }],
);
