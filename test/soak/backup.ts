import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { runBuilt } from "#test/support/built-program";
import { keptRows } from "#test/support/kept-rows";
import { startPostgres } from "#test/support/postgres-server";
import { keepPosting } from "#test/support/posting";
import { startServer } from "#test/support/running-server";
import { openPostgres } from "~/storage/postgres";
import type { Programme } from "./programme";

const DEBIAN = "/usr/lib/postgresql";

export const backup: Programme = {
  title: "a Postgres backup under load, restored row by row with Debian's pg_dump and pg_restore",
  tools: [
    { program: "pg_dump", debian: "postgresql" },
    { program: "pg_restore", debian: "postgresql" },
  ],
  run: async (say) => {
    const version = readdirSync(DEBIAN).find((name) => readdirSync(join(DEBIAN, name, "bin")).includes("postgres"));
    if (version === undefined) return ["this needs Debian's Postgres; install it: apt-get install postgresql"];
    const folder = mkdtempSync(join(tmpdir(), "plumbline-dump-"));
    const postgres = await startPostgres({ durable: true, programs: join(DEBIAN, version) });
    const [source, target] = [`${postgres.address}/postgres`, `${postgres.address}/target`];
    try {
      await create(source, "target");
      const server = await startServer({ DATABASE_URL: source });
      const posting = await keepPosting(server.origin);
      await wait(500);
      const before = posting.count();
      const dumped = await runBuilt("backup", [folder], { DATABASE_URL: source, DATA_DIR: server.dataDir });
      const during = posting.count() - before;
      await posting.stop();
      const [dump = ""] = readdirSync(folder).filter((name) => name.endsWith(".dump"));
      const file = join(folder, dump);
      const faults: string[] = [];
      const expectEnd = (what: string, ended: { code: number; said: string }, code: number, said: string) => {
        if (ended.code !== code || !ended.said.includes(said)) faults.push(`${what}: ${ended.code} ${ended.said}`);
      };
      const restore = (databaseUrl: string, ...more: string[]) =>
        runBuilt("restore", [file, ...more], { DATABASE_URL: databaseUrl, DATA_DIR: server.dataDir });

      expectEnd("backup", dumped, 0, "Backed up to");
      expectEnd(
        "restore over a running server",
        await restore(source, "--replace"),
        1,
        "A Plumbline server is connected",
      );
      await server.stop();
      expectEnd("restore into an empty database", await restore(target), 0, "Restored");
      const first = await rows(target);
      expectEnd("restore over assessments", await restore(source), 1, "Say --replace");
      const latest = await rows(source);
      if (JSON.stringify(latest) === JSON.stringify(first)) faults.push("nothing was written after the backup");
      expectEnd("restore with --replace", await restore(source, "--replace"), 0, "Restored");
      if (JSON.stringify(await rows(source)) !== JSON.stringify(first))
        faults.push("two restores of one backup differ");
      const notes = (first.assessments ?? []).join().match(/answer \d+/g)?.length ?? 0;
      say(
        `Postgres ${version}: ${before} answers before, ${during} during the backup; ${notes} questions answered in it`,
      );
      if (notes < Math.min(before, 44)) faults.push(`of ${before} acknowledged answers the backup shows ${notes}`);
      const more = await startServer({ DATABASE_URL: source });
      const reading = await fetch(`${more.origin}/a/${posting.id}`, { headers: { Cookie: posting.visitor.cookie() } });
      await more.stop();
      if (reading.status !== 404 && reading.status !== 200) faults.push(`after the restore: ${reading.status}`);
      return faults;
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function create(address: string, name: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`create database ${name} template template0`);
  await client.end();
}

async function rows(databaseUrl: string) {
  const database = openPostgres(databaseUrl);
  const kept = await keptRows(database);
  await database.db.destroy();
  return kept;
}
