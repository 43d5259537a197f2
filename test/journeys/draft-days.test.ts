import { afterAll, beforeAll, expect, test } from "vitest";
import { imported, sampleAssessment } from "#test/support/imported";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2026-11-25T10:00:00Z"));
});
afterAll(() => here.end());

test("a draft counts its days alike on screen, on paper and in every file: from the Monday after a Friday's answers", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner, { ...sampleAssessment(), taken: "2026-11-20" });
  const screen = (await owner.open(`/a/${id}/plan`)).text;
  const files = ["plan.pdf", "files/plan-letter.pdf", "files/report.docx", "files/report.md"];
  const said = await Promise.all(files.map(async (file) => saidIn((await owner.open(`/a/${id}/${file}`)).body)));
  for (const text of [
    "23 November 2026 to 22 December 2026",
    "23 December 2026 to 21 January 2027",
    "22 January 2027 to 20 February 2027",
    "30 November 2026",
  ])
    for (const [index, file] of ["the screen", ...files].entries())
      expect([file, text, spaceless([screen, ...said][index] ?? "").includes(spaceless(text))]).toEqual([
        file,
        text,
        true,
      ]);
  for (const text of said) expect(text).toContain(spaceless("22 February 2027"));
  const rows = (await owner.open(`/a/${id}/files/actions.csv`)).text;
  expect(rows).toContain("2026-11-23,2026-12-22");
  expect(rows).toContain("2027-01-22,2027-02-22");
  const calendar = (await owner.open(`/a/${id}/files/plan.ics`)).body.toString("utf8");
  const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
  expect(new Set(days)).toEqual(new Set(["20261130", "20261222", "20270121", "20270222", "20270220"]));
  expect(screen).toContain("Its dates count from 23 November 2026, the first working day after the answers.");
  expect(screen).toContain("Kept from another day 1, they count from that.");
});
