import { afterAll, beforeAll, expect, test } from "vitest";
import { instrument } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

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
