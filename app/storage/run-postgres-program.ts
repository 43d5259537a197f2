import { spawn } from "node:child_process";
import { postgresProgram } from "./postgres-program";

/** Runs `pg_dump` or `pg_restore` against a database; the password travels in the environment, where other users cannot list it. */
export function runPostgresProgram(
  name: "pg_dump" | "pg_restore",
  serverMajor: number,
  databaseUrl: string,
  options: readonly string[],
): Promise<void> {
  const program = postgresProgram(name, serverMajor);
  const address = new URL(databaseUrl);
  const password = decodeURIComponent(address.password);
  address.password = "";
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...options, `--dbname=${address}`], {
      env: { ...process.env, ...(password === "" ? {} : { PGPASSWORD: password }) },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} ended with ${code}: ${said.trim()}`));
    });
  });
}
