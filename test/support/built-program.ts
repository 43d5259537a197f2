import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const shell = fileURLToPath(new URL("../../build/shell/", import.meta.url));

export interface Ended {
  readonly code: number;
  /** Both streams. */
  readonly said: string;
}

/** Runs one of the programs in build/shell to its end with these settings and nothing else of this process's. */
export const runBuilt = (name: "backup" | "restore", args: readonly string[], variables: Record<string, string>) =>
  new Promise<Ended>((resolve) => {
    execFile(
      process.execPath,
      [`${shell}${name}.js`, ...args],
      { env: { PATH: process.env.PATH, ...variables } as unknown as NodeJS.ProcessEnv },
      (error, out, fault) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: out + fault }),
    );
  });
