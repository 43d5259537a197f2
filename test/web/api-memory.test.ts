import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedHere, serveHere } from "#test/support/served-here";

const file = readFileSync(new URL("../../content/samples/tax-helpline.json", import.meta.url), "utf8");

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const draw = async (body: string, paper = "a4") => {
  const response = await fetch(`${here.origin}/api/plan.pdf?paper=${paper}`, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json" },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const drawn = async () => {
  const text = await here.plumbline.metrics.text();
  return Number(/pdf_duration_seconds_count\{outcome="drawn"\} (\d+)/.exec(text)?.[1] ?? 0);
};

test("the plan of an unchanged file is drawn once, however it is written; another paper is drawn anew", async () => {
  const first = await draw(file);
  expect(await drawn()).toBe(1);
  expect((await draw(file)).equals(first)).toBe(true);
  expect((await draw(JSON.stringify(JSON.parse(file)))).equals(first)).toBe(true);
  expect(await drawn()).toBe(1);
  expect((await draw(file, "letter")).equals(first)).toBe(false);
  expect(await drawn()).toBe(2);
  expect(here.plumbline.made.countOf("api")).toBe(2);
});
