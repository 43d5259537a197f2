import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Debian's folder of PostgreSQL versions: the wrapper in PATH may choose an older one. */
const DEBIAN = "/usr/lib/postgresql";

/**
 * The path of `pg_dump` or `pg_restore` of at least the server's major version, from PATH or where Debian puts them.
 * Throws, saying what to install, where there is none.
 */
export function postgresProgram(
  name: "pg_dump" | "pg_restore",
  serverMajor: number,
  { path = process.env.PATH ?? "", debian = DEBIAN } = {},
): string {
  const folders = [
    ...path.split(":").filter((folder) => folder !== ""),
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []),
  ];
  const found = folders
    .map((folder) => join(folder, name))
    .filter((program) => existsSync(program))
    .map((program) => ({ program, major: majorOf(program) }));
  const fitting = found.find(({ major }) => major >= serverMajor);
  if (fitting !== undefined) return fitting.program;
  const have = found.length === 0 ? "" : ` (found: ${[...new Set(found.map(({ major }) => major))].join(", ")})`;
  throw new Error(
    `${name} of PostgreSQL ${serverMajor} or newer is needed and is not on this machine${have}. ` +
      `Install it (on Debian and Ubuntu: apt install postgresql-client-${serverMajor}), or run this where it is installed.`,
  );
}

function majorOf(program: string): number {
  try {
    return Number(/(\d+)(?:\.\d+)?/.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
