// `npm run dev`: builds and serves, and does both again whenever a file of app/, content/ or public/ changes.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { node, root } from "./run.js";

let server;
let timer;

async function rebuild() {
  if ((await node(["scripts/build.js"])) !== 0) return;
  server?.kill("SIGTERM");
  server = spawn(process.execPath, ["--enable-source-maps", "build/shell/server.js"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "debug" },
  });
}

for (const folder of ["app", "content", "public"])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, 200);
  });
process.on("SIGINT", () => {
  server?.kill("SIGTERM");
  process.exit(0);
});
await rebuild();
