import { expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { worstName } from "#test/support/hostile-names";
import { imported } from "#test/support/imported";
import { serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import type { Answer } from "~/domain/assessment";
import { hashOf } from "~/web/secrets";
import { sessionIn } from "~/web/session-cookie";

const QUESTION = "cx-mirage.dead-ends";

const answers: readonly [string, Answer][] = [
  ["a note with letters that no field keeps", { answer: 2, evidence: 1, note: "\nSeen\r\nby \u200b\u2028 two\r" }],
  ["a note of whatever hurts", { answer: 0, evidence: 2, note: worstName }],
  ["a note that begins with an empty line", { answer: 2, evidence: 1, note: "\n\nSeen by two" }],
  ["a name to ask with a line break in it", { answer: "dont-know", ask: "Ada\nand Grace" }],
];

test.each(answers)("who only opens a question answered with %s changes nothing", async (_with, answer) => {
  const here = await serveHere();
  const { store, cookies } = here.plumbline;
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const session = hashOf(sessionIn(owner.cookie(), cookies) ?? "");
  const stored = async () => (await store.open(session, id, new Date().toISOString()))?.stored;
  const before = await stored();
  if (before === undefined) throw new Error("nothing was imported");
  const { assessment, revision } = before;
  const answered = { ...assessment, answers: { ...assessment.answers, [QUESTION]: answer } };
  expect(await store.save({ ...before, revision: revision + 1, assessment: answered }, revision)).toBe(true);
  const { page, close } = await openPage(await sharedBrowser());
  try {
    const [name = "", ...value] = owner.cookie().split("=");
    await page.context().addCookies([{ name, value: value.join("="), url: here.origin }]);
    await page.goto(`${here.origin}/a/${id}/q/${QUESTION}`, { waitUntil: "networkidle" });
    await page.goto(`${here.origin}/privacy`, { waitUntil: "networkidle" });
    expect((await stored())?.revision).toBe(revision + 1);
  } finally {
    await close();
    await here.end();
  }
});
