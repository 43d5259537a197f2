import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A page served by somebody else's process. */
export interface Peer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the stock Remix app beside ours and serves it. */
export async function stockRemix(): Promise<Peer> {
  const directory = mkdtempSync(join(root, "build", "stock-"));
  cpSync(fileURLToPath(new URL("stock-remix", import.meta.url)), directory, { recursive: true });
  writeFileSync(join(directory, "package.json"), JSON.stringify({ type: "module" }));
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  execFileSync(
    process.execPath,
    [join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "error"],
    { cwd: directory, stdio: ["ignore", "ignore", "inherit"], env: environment },
  );
  const child = spawn(process.execPath, ["--import", "tsx", join(directory, "serve.ts"), join(directory, "build")], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: environment,
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return {
    url: `http://127.0.0.1:${port.toString().trim()}/`,
    stop: async () => {
      child.kill();
      await once(child, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
