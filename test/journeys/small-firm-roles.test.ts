import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-02T10:00:00Z"));
});
afterAll(() => here.end());

test("the plan of a firm under fifty names who does what as people there do, on its page and its status", async () => {
  const owner = new Visitor(here.origin);
  const sample = sampleAssessment();
  const id = await imported(owner, { ...sample, profile: { ...sample.profile, size: "1-49" } });
  await adopted(owner, id);
  for (const page of [`/a/${id}/plan`, `/a/${id}/plan/status`, `/a/${id}/share`]) {
    const { status, text } = await owner.open(page);
    expect(status).toBe(200);
    expect(text).toContain("Whoever is in charge");
    expect(text).not.toContain("Executive sponsor");
  }
});
