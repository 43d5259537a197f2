import { afterAll, beforeAll, expect, test } from "vitest";
import { instrument } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { readingTimes } from "~/web/reading-times";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

test("every question, its answers, its reason and every source can be read before anything is answered", async () => {
  const visitor = new Visitor(here.origin);
  const { status, html, text } = await visitor.open("/questions");
  expect(status).toBe(200);
  for (const question of instrument.questions) {
    const said = spaced(html.getElementById(question.id)?.textContent ?? "");
    for (const part of [question.text, ...question.anchors, question.why]) expect(said).toContain(spaced(part));
  }
  for (const { title } of instrument.sources) expect(text).toContain(spaced(title));
  expect(visitor.cookie()).toBe("");
});

test("the foot of every page leads to what Plumbline is, how it is made and what it asks", async () => {
  const visitor = new Visitor(here.origin);
  const { html } = await visitor.open("/start");
  const links = html.querySelectorAll("footer a").map((link) => link.getAttribute("href") ?? "");
  expect(links).toEqual(["/about", "/method", "/questions", "/sample", "/privacy"]);
  for (const link of links) expect((await visitor.open(link)).status, link).toBe(200);
});

test("what the landing, about and method pages count is filled in from the newest edition, and no place is left open", async () => {
  const said = async (path: string) =>
    spaced((await new Visitor(here.origin).open(path)).html.querySelector("main")?.textContent ?? "");
  const [landing, about, method, start] = await Promise.all(["/", "/about", "/method", "/start"].map(said));
  for (const text of [landing, about, method, start]) expect(text).not.toMatch(/[{}]/);

  const { full, quick } = readingTimes(instrument);
  expect([full.questions, quick.questions]).toEqual([46, 13]);
  expect(landing).toContain("46 questions ask who is invited to rate you");
  expect(landing).toContain(
    `about ${full.minutes} minutes in full, and about ${quick.minutes} for the quick check of 13 questions`,
  );
  expect(about).toContain(`the quick check is read in about ${quick.minutes} minutes`);
  expect(method).toContain("46 questions, each about one practice");
  expect(start).toContain(`Full assessment: 46 questions, about ${full.minutes} minutes`);
  expect(start).toContain(`Quick check: 13 questions, about ${quick.minutes} minutes`);
});
