// Runs one of the project's own scripts as a child, in the project's folder, and hands on its end.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs `node` with these arguments; resolves with its exit code. Signals travel on. */
export const node = (args, variables = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...variables } });
    const handOn = (signal) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, handOn);
    child.on("exit", (code) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, handOn);
      resolve(code ?? 1);
    });
  });

/** Runs steps in turn and exits with the first failure, or with the last step's code. */
export async function inTurn(...steps) {
  for (const [args, variables] of steps) {
    const code = await node(args, variables);
    if (code !== 0) process.exit(code);
  }
}

/** Installs and builds what is missing, then runs a built program with the settings of `.env`; exits with its code. */
export async function built(program, args = []) {
  const env = existsSync(join(root, ".env")) ? ["--env-file=.env"] : [];
  await inTurn([["scripts/install.js"]], [["scripts/build.js"]]);
  const code = await node(["--enable-source-maps", ...env, `build/shell/${program}`, ...args], {
    NODE_ENV: "production",
  });
  process.exit(code);
}
