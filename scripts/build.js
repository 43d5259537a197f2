// Builds the Remix app and, beside it, the Express shell and the PDF worker; does nothing when nothing changed.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "build", "stamp");
const inputs = ["app", "public", "scripts/build.js", "package-lock.json", "remix.config.js", "tsconfig.json"];

function* filesOf(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return;
  if (statSync(absolute).isFile()) yield path;
  else for (const entry of readdirSync(absolute).sort()) yield* filesOf(join(path, entry));
}

function stampOf() {
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs)
    for (const file of filesOf(input)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

const stamp = stampOf();
if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) process.exit(0);

process.stdout.write("Building Plumbline …\n");
execFileSync(
  process.execPath,
  [
    join(root, "node_modules/@remix-run/dev/dist/cli.js"),
    "vite:build",
    "--config",
    "remix.config.js",
    "--logLevel",
    "warn",
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "production" } },
);
await build({
  absWorkingDir: root,
  entryPoints: {
    server: "app/web/server.ts",
    "pdf-worker": "app/pdf/worker.ts",
    "office-worker": "app/exports/worker.ts",
    "quick-check-worker": "app/storage/quick-check-worker.ts",
    backup: "app/web/backup.ts",
    restore: "app/web/restore.ts",
    papers: "app/web/papers.ts",
  },
  outdir: "build/shell",
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  jsx: "automatic",
  logLevel: "warning",
});
// No part of Remix: the participant's page with one script and one stylesheet of its own, and the script of passkeys.
await build({
  absWorkingDir: root,
  entryPoints: [
    { in: "app/web/participant/phone.ts", out: "phone" },
    { in: "app/web/participant/phone.css", out: "phone" },
    { in: "app/web/bench/passkeys/passkey.ts", out: "passkey" },
  ],
  outdir: "build/client/assets",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022", "chrome111", "safari16", "firefox111"],
  logLevel: "warning",
});
mkdirSync(join(root, "build"), { recursive: true });
writeFileSync(stampFile, stamp);
