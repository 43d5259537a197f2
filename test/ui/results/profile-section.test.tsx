import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import type { Report } from "~/domain/report-types";
import type { QuestionHref } from "~/ui/results/answer-lines";
import { ProfileSection } from "~/ui/results/profile-section";

const draw = (report: Report, questionHref: QuestionHref = null) =>
  parse(renderToStaticMarkup(<ProfileSection report={report} questionHref={questionHref} />));
const rowsOf = (html: ReturnType<typeof draw>) =>
  html.querySelectorAll("details").filter((details) => details.querySelector("summary.score-row") !== null);

test("thirteen rows stand in the order of the report, each with its name, its bar and its level by number and name", () => {
  const report = handMadeReport();
  const rows = rowsOf(draw(report));
  expect(rows.map((row) => row.querySelector("summary > span")?.textContent)).toEqual(
    report.profile.map(({ pitfall }) => pitfall.title),
  );
  expect(rows).toHaveLength(13);
  const levels = rows.map((row) => row.querySelectorAll("summary > span").at(-1)?.textContent);
  expect([levels[0], levels[3], levels[12]]).toEqual(["1 Distorted", "not enough known", "5 Trusted"]);
  expect(rows[12]?.querySelector("summary svg[role=img] desc")?.textContent).toContain("Score 90, range 88–98");
});

test("a row opens to its answers in words, what is not known, and no points", () => {
  const row = rowsOf(draw(handMadeReport({ note: "Seen in May" })))[2];
  expect(row?.textContent).toContain("“Anchor 1 of pitfall-2.first.”");
  expect(row?.textContent).toContain("Not known");
  expect(row?.textContent).toContain("Ask: head of operations");
  expect(row?.textContent).toContain("Note: Seen in May");
  expect(row?.textContent).not.toMatch(/\bof 4\b/);
});

test("answers lead to their questions only where the reader may change them", () => {
  const report = handMadeReport();
  expect(draw(report).querySelectorAll("a")).toHaveLength(0);
  expect(
    draw(report, (question) => `/q/${question}`)
      .querySelector("a")
      ?.getAttribute("href"),
  ).toBe("/q/pitfall-0.first");
});

test("what evidence shows stands beside what is claimed, as a level and as a second bar", () => {
  const report = handMadeReport();
  const [first, ...rest] = report.profile;
  if (first === undefined) throw new Error("no pitfall");
  const shown = { ...first.standing, score: 2, level: 1 as const, levelName: "Distorted" };
  const claimed = { ...first, standing: { ...first.standing, score: 70, level: 4 as const, levelName: "Acted on" } };
  const row = rowsOf(draw({ ...report, profile: [{ ...claimed, evidenced: shown }, ...rest] }))[0];
  expect(row?.querySelectorAll("summary > span").at(-1)?.textContent).toBe("4 Acted onshown: 1 Distorted");
  const widths = row?.querySelectorAll("summary rect").map((rect) => Number(rect.getAttribute("width")));
  expect(widths).toEqual([0.7 * 478, 0.02 * 478].map((width) => Math.round(width * 100) / 100));
});
