import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "#test/pdf/read-pdf";
import { fourTimes, keptFourTimes } from "#test/support/four-times";
import { instrument } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { report } from "~/domain/report";
import { shownScore } from "~/domain/shown-score";
import { maySeeSeries } from "~/web/comparing/series";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-08-25T10:00:00Z"));
});
afterAll(() => here.end());

const DAYS = ["16 November 2026", "17 February 2027", "20 May 2027", "24 August 2027"];

const told = fourTimes().map((assessment) => {
  const { overall } = report(assessment, instrument);
  return `${shownScore(overall)}`;
});

test("four assessments show their trend with ranges, on screen and in the paper of who may see the series", async () => {
  const { ids, secret } = await keptFourTimes(here.plumbline);
  const last = ids.at(-1) ?? "";
  const owner = new Visitor(here.origin);
  await owner.post("/open", { secret });
  const compare = await owner.open(`/a/${last}/compare`);
  const series = compare.html.querySelectorAll("section").find((part) => part.text.includes("The series over time"));
  const rows = series?.querySelectorAll("tbody tr").slice(0, 4) ?? [];
  expect(rows.map((row) => row.querySelectorAll("th, td")[1]?.text)).toEqual(told);

  const form = new FormData();
  form.append("paper", "a4");
  form.append("section", "profile");
  const { pages } = await readPdf((await owner.post(`/a/${last}/report`, form)).body);
  const drawn = pages.find(({ text }) => text.includes("The series over time"))?.text ?? "";
  expect(drawn).toContain("Each assessment is a point in its range.");
  for (const [index, day] of DAYS.entries()) expect(drawn).toContain(`${day} ${told[index]} `);

  // What is edited says it too.
  const markdown = (await owner.open(`/a/${last}/files/report.md`)).text;
  for (const [index, day] of DAYS.entries()) expect(markdown).toContain(`| ${day} | ${told[index]} |`);
  form.append("format", "md");
  expect((await owner.post(`/a/${last}/report`, form)).text).toContain("## The series over time");

  // The whole paper has it in its outline.
  const outline = async (visitor: Visitor, id: string) =>
    (await visitor.open(`/a/${id}/files/plan-a4.pdf`)).body.toString("latin1");
  expect(await outline(owner, last)).toContain("(The series over time)");
  const reader = await guest(owner, `/a/${last}/share`, { scope: "view" });
  expect(await outline(reader.visitor, last)).toContain("(The series over time)");
});

test("who came by a room or a bench sees no series", () => {
  const scopes = ["own", "edit", "view", "facilitate", "bench", "present", "take-part", "team:cx-lead"] as const;
  expect(scopes.filter((scope) => maySeeSeries({ scope }))).toEqual(["own", "edit", "view"]);
});
