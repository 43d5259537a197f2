import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Step } from "./global-setup";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The production build, for tests that start the server; quick when nothing changed. */
export const buildStep: Step = {
  neededBy:
    /#test\/support\/(running-server|served-here|built-program|assessment-flow|kill-rounds|visitor|browser|workshop-room|workshop-kill-rounds)|\bbuild\/(shell|server|client)\b/,
  start: async () => {
    await promisify(execFile)(process.execPath, ["scripts/build.js"], { cwd: root });
    return async () => {};
  },
};
