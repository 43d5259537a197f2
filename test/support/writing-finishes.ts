import { join } from "node:path";
import Libsql from "libsql";
import pg from "pg";
import { begin, nextStep } from "./assessment-flow";
import type { Writing } from "./kill-rounds";
import type { Visitor } from "./visitor";
import { markOfNote } from "./writing-answers";

const QUERY = `select a.stage, a.body, (select v.body from versions v where v.assessment_id = a.id order by v.number desc limit 1) as frozen
  from assessments a`;

interface Row {
  readonly stage: string;
  readonly body: string;
  readonly frozen: string | null;
}

/** One question is answered and the assessment finished by turns; each finish must stand with the version it froze. */
export const writingFinishes =
  (databaseUrl?: string) =>
  async (visitor: Visitor, dataDir: string): Promise<Writing> => {
    const { id, tasks } = await begin(visitor, "full");
    const { path } = await nextStep(visitor, tasks);
    const question = path.split("/q/")[1] ?? "";
    const noteIn = (body: string | null) =>
      (JSON.parse(body ?? "{}") as { answers?: Record<string, { note?: string }> }).answers?.[question]?.note ?? "none";
    return {
      change: (count, before) => {
        const answered = before("answered");
        if (count % 2 === 0 && answered !== undefined)
          return { key: "frozen", value: answered, path: `/a/${id}/review`, fields: {} };
        const note = `answer ${count}`;
        const fields = { answer: String(count % 5), note, "based-on": markOfNote(answered) };
        return { key: "answered", value: note, path, fields };
      },
      found: async () => {
        const row = databaseUrl === undefined ? inFile(dataDir) : await inPostgres(databaseUrl);
        const isHalf = row.stage === "finished" && noteIn(row.frozen) !== noteIn(row.body);
        return new Map([
          ["answered", noteIn(row.body)],
          ["frozen", isHalf ? "finished without its version" : noteIn(row.frozen)],
        ]);
      },
    };
  };

function inFile(dataDir: string): Row {
  const database = new Libsql(join(dataDir, "plumbline.db"));
  try {
    return database.prepare(QUERY).get() as Row;
  } finally {
    database.close();
  }
}

async function inPostgres(connectionString: string): Promise<Row> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(`${QUERY} order by a.created_at desc limit 1`)).rows[0] as Row;
  } finally {
    await client.end();
  }
}
