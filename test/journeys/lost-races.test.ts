import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { adopted, imported, instrument } from "#test/support/imported";
import { freshPostgres } from "#test/support/postgres";
import { serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import type { Plumbline } from "~/web/plumbline";

const AT_ONCE = 24;
const NOTE = "Seen on Tuesday,\nin the branch at the harbour.";

async function served(variables: Record<string, string> = {}) {
  const here = await serveHere(variables);
  onTestFinished(() => here.end());
  return { ...here, visitor: new Visitor(here.origin) };
}

/** Lets saves begin together, those that lost too, so that each time one alone can win: the worst that so many people can meet. */
function inLockstep(plumbline: Plumbline, people: number) {
  const { save } = plumbline.store;
  const waiting: (() => void)[] = [];
  let left = people;
  const together = () => {
    if (waiting.length === left) for (const go of waiting.splice(0)) go();
  };
  (plumbline.store as { save: typeof save }).save = async (next, expected) => {
    await new Promise<void>((go) => {
      waiting.push(go);
      together();
    });
    const isSaved = await save(next, expected);
    if (isSaved) left -= 1;
    together();
    return isSaved;
  };
}

const answersOf = async (visitor: Visitor, id: string) =>
  JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString()).answers as Record<string, unknown>;

test.each([
  ["SQLite", async () => ({})],
  ["Postgres", async () => ({ DATABASE_URL: await freshPostgres() })],
])("so many new answers to one assessment at the same moment are all kept on %s", async (_kind, place) => {
  const { visitor, plumbline } = await served(await place());
  const { id } = await begin(visitor, "full");
  inLockstep(plumbline, AT_ONCE);
  const questions = instrument.questions.slice(0, AT_ONCE).map((question) => question.id);
  const answer = { answer: "2", note: NOTE, "based-on": "none" };
  const statuses = await Promise.all(
    questions.map(async (question) => (await visitor.post(`/a/${id}/q/${question}`, answer)).status),
  );
  expect(statuses).toEqual(questions.map(() => 200));
  expect(Object.keys(await answersOf(visitor, id)).sort()).toEqual(questions.sort());
});

test("where others are always quicker, the answer comes back to be sent again, and the script is told so too", async () => {
  const { visitor, plumbline } = await served();
  const { id, tasks } = await begin(visitor, "full");
  const question = await nextStep(visitor, tasks);
  const asked = question.path.split("/q/")[1] ?? "";
  const { save } = plumbline.store;
  const store = plumbline.store as { save: typeof save };
  store.save = async (next, expected) => {
    const { [asked]: _ours, ...answers } = next.assessment.answers;
    await save({ ...next, assessment: { ...next.assessment, answers } }, expected);
    return save(next, expected);
  };
  const refused = await visitor.submit(question, { answer: "3", note: NOTE });
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("10");
  expect(refused.text).toContain("This is not saved yet");
  expect(refused.html.querySelector("textarea[name=note]")?.textContent.replaceAll("\r\n", "\n").trim()).toBe(NOTE);
  const script = await visitor.post(`${question.path}/keep`, { answer: "3", note: NOTE, "based-on": "none" });
  expect(script.status).toBe(503);
  expect(await plumbline.metrics.text()).toContain('plumbline_saves_total{event="answer.given",outcome="failed"} 2');
  expect(await answersOf(visitor, id)).toEqual({});
  store.save = save;
  expect((await visitor.submit(refused, {})).status).toBe(200);
  expect(await answersOf(visitor, id)).toEqual({ [asked]: { answer: 3, note: NOTE } });
});

test("a change of a plan that is always overtaken comes back to be sent again", async () => {
  const { visitor, plumbline } = await served();
  const id = await imported(visitor);
  await adopted(visitor, id);
  const { savePlan, planOf } = plumbline.store;
  const store = plumbline.store as { savePlan: typeof savePlan };
  store.savePlan = async (next, expected, change) => {
    const now = await planOf(id);
    if (now !== undefined) await savePlan({ ...now, revision: expected + 1 }, expected, { ...change, changes: [] });
    return savePlan(next, expected, change);
  };
  const title = "Ask the harbour branch what it hears on Tuesdays";
  const refused = await visitor.post(`/a/${id}/plan`, { do: "add", title, role: "cx-lead", window: "1" });
  expect(refused.status).toBe(503);
  expect(refused.html.querySelector("textarea[name=title]")?.textContent.trim()).toBe(title);
  store.savePlan = savePlan;
  expect((await visitor.submit(refused, {})).text).toContain(title);
});

test("what was typed comes back also where nothing could be read before it, asked for once", async () => {
  const address = await freshPostgres();
  const { visitor, plumbline } = await served({ DATABASE_URL: `${address}?statement_timeout=1000` });
  const question = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const other = new pg.Client({ connectionString: address });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query("begin");
  await other.query("lock table assessments in access exclusive mode");
  const opened = vi.spyOn(plumbline.store, "open");
  const refused = await visitor.submit(question, { answer: "3", note: NOTE });
  expect(refused.status).toBe(503);
  expect(opened).toHaveBeenCalledTimes(1);
  expect(refused.html.querySelector("textarea[name=note]")?.textContent.replaceAll("\r\n", "\n").trim()).toBe(NOTE);
  await other.query("rollback");
  expect((await visitor.submit(refused, {})).status).toBe(200);
});
