import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeEverywhere } from "#test/support/free-text";
import { instrument } from "#test/support/imported";
import { keptRows } from "#test/support/kept-rows";
import { startServer } from "#test/support/running-server";
import { guest } from "#test/support/shared-link";
import { openSqlite } from "~/storage/sqlite";

const UNSEEN = /(?!\n)\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const HOSTILE = "Zk\u202e\u0007\u2066\u2069\0\u007f\u202cq";

/** Every text in a row, those inside its JSON too. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.entries(value).flat().flatMap(texts);
  if (typeof value !== "string") return [];
  return /^[[{]/.test(value) ? texts(JSON.parse(value)) : [value];
}

test("no form of the product keeps a sign that nobody sees", async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const { owner, assessment, marks } = await writeEverywhere(server, HOSTILE);
  const bench = `${HOSTILE}bench\r\nline`;
  await owner.post("/bench/new", { name: bench });
  const question = instrument.questions.at(-1)?.id ?? "";
  const wish = { question: [question], name: `${HOSTILE}handed\r\nline` };
  const { visitor, landed } = await guest(owner, `/a/${assessment}/hand-over`, wish);
  await visitor.post(landed.path, { [`${question}:answer`]: "1", [`${question}:note`]: `${HOSTILE}answered\r\nline` });

  const database = openSqlite(join(server.dataDir, "plumbline.db"));
  const kept = Object.values(await keptRows(database))
    .flat()
    .flatMap(texts);
  await database.db.destroy();
  const all = kept.join("\n");
  for (const mark of marks) expect(all).toContain(mark.replace(HOSTILE, "Zkq"));
  for (const mark of ["Zkqbench line", "Zkqhanded line", "Zkqanswered\nline"]) expect(kept).toContain(mark);
  expect(kept.filter((text) => UNSEEN.test(text))).toEqual([]);
});
