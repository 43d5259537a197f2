// `npm start` on a fresh clone: install what is missing, build what changed, then serve (which migrates first).
import { existsSync } from "node:fs";
import { join } from "node:path";
import { inTurn, root } from "./run.js";

const env = existsSync(join(root, ".env")) ? ["--env-file=.env"] : [];

await inTurn(
  [["scripts/install.js"]],
  [["scripts/build.js"]],
  [["--enable-source-maps", ...env, "build/shell/server.js"], { NODE_ENV: "production" }],
);
