// `npm start` on a fresh clone: install what is missing, build what changed, then serve (which migrates first).
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");

if (!existsSync(join(root, "node_modules/.package-lock.json")) || installedDiffers()) {
  process.stdout.write("Installing …\n");
  execFileSync("npm", ["ci", "--include=dev"], { cwd: root, stdio: "inherit" });
}
execFileSync(process.execPath, [join(root, "scripts/build.js")], { cwd: root, stdio: "inherit" });

const server = spawn(process.execPath, ["--enable-source-maps", join(root, "build/shell/server.js")], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));

/** Whether the versions asked for at the top differ from those installed. */
function installedDiffers() {
  const wanted = JSON.parse(lock("package-lock.json")).packages;
  const have = JSON.parse(lock("node_modules/.package-lock.json")).packages;
  return Object.entries(wanted).some(
    ([path, { version, optional, link }]) => path !== "" && !optional && !link && have[path]?.version !== version,
  );
}
