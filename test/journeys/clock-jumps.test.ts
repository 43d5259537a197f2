import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 25, 10);

let time = START;
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date(time));
});
beforeEach(() => {
  time = START;
});
afterAll(() => here.end());

const linkOf = async (visitor: Visitor, id: string) => {
  const made = await visitor.submit(await visitor.open(`/a/${id}/leave`), { scope: "edit", name: "Colleague" });
  return made.html.querySelector("#private-link")?.textContent?.split("#")[1] ?? "";
};

test("a clock set back keeps every browser in and takes answers", async () => {
  const visitor = new Visitor(here.origin);
  const question = await nextStep(visitor, (await begin(visitor, "quick")).tasks);
  time = START - 400 * DAY;
  const next = await visitor.submit(question, { answer: "2" });
  expect([next.status, next.path === question.path]).toEqual([200, false]);
  time = START + DAY;
  expect((await visitor.submit(next, { answer: "1" })).status).toBe(200);
});

test("a clock that jumps ahead and comes back locks nobody out for good", async () => {
  const visitor = new Visitor(here.origin);
  const { id, tasks } = await begin(visitor, "quick");
  const question = await nextStep(visitor, tasks);
  time = START + 3650 * DAY;
  expect((await visitor.open(`/a/${id}`)).status).toBe(404);
  expect((await visitor.submit(question, { answer: "2" })).status).toBe(404);
  expect((await new Visitor(here.origin).open("/")).status).toBe(200);
  time = START + 1000;
  expect((await visitor.open(`/a/${id}`)).status).toBe(200);
  expect((await visitor.submit(question, { answer: "2" })).status).toBe(200);
});

test("a link works before the moment it was made, to its end, and not after", async () => {
  const owner = new Visitor(here.origin);
  const { id } = await begin(owner, "quick");
  const secret = await linkOf(owner, id);
  const opened = async (at: number) => {
    time = at;
    return (await new Visitor(here.origin).post("/open", { secret })).status;
  };
  expect(await opened(START - 30 * DAY)).toBe(200);
  expect(await opened(START + 365 * DAY - 1)).toBe(200);
  expect(await opened(START + 365 * DAY)).toBe(404);
});
