import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

test("a page asks for its styles and its type first, and for its script after what is seen", async () => {
  const visitor = new Visitor(here.origin);
  const { tasks } = await begin(visitor, "quick");
  const { html } = await nextStep(visitor, tasks);
  const all = (selector: string, name: string) =>
    html.querySelectorAll(selector).map((link) => link.getAttribute(name) ?? "");
  const modules = all("link[rel=modulepreload]", "fetchpriority");
  expect(modules.length).toBeGreaterThan(3);
  expect(new Set(modules)).toEqual(new Set(["low"]));
  const [styles = ""] = all("link[rel=stylesheet]", "href");
  const fonts = all("link[as=font]", "href");
  const css = await (await fetch(here.origin + styles)).text();
  expect(fonts).toHaveLength(3);
  for (const font of fonts) {
    expect(css).toContain(font);
    expect((await fetch(here.origin + font)).headers.get("cache-control")).toContain("immutable");
  }
});
