import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { openMetrics } from "~/web/metrics";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

test("the page about running Plumbline is served, with its tables, and names only metrics that there are", async () => {
  const page = await new Visitor(here.origin).open("/running");
  expect([page.status, page.html.querySelector("h1")?.textContent]).toEqual([200, "Running Plumbline"]);
  for (const heading of ["One machine", "Several machines", "Sizes", "Backup", "Restore", "Upgrade", "Monitoring"])
    expect(page.html.querySelectorAll("h2").map((each) => each.textContent)).toContain(heading);
  expect(page.html.querySelectorAll("table").length).toBeGreaterThanOrEqual(4);
  const metrics = await openMetrics().text();
  const named = page.text.match(/(?:plumbline|nodejs|process)_[a-z0-9_]+/g) ?? [];
  expect(named.length).toBeGreaterThan(6);
  for (const name of named) expect(metrics).toContain(name);
});
