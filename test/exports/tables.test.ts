import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { actionsCsv } from "~/exports/actions-csv";
import { answersCsv } from "~/exports/answers-csv";
import { asanaCsv } from "~/exports/asana-csv";
import { jiraCsv } from "~/exports/jira-csv";

const report = handMadeReport({ note: '=HYPERLINK("http://evil")' });
const rows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

const planned = [...(report.plan?.windows ?? []).flatMap(({ actions }) => actions), ...(report.plan?.later ?? [])].map(
  ({ id }) => id,
);

test("every counted question is a row with what was said, and no note can run as a formula", () => {
  const found = rows(answersCsv(report));
  expect(found.map((row) => row["Question id"])).toEqual(
    report.instrument.questions.filter(({ id }) => report.questionsById[id]?.counted).map(({ id }) => id),
  );
  for (const row of found) {
    const answer = report.questionsById[row["Question id"] ?? ""]?.answer?.answer;
    expect(row["Level (0-4)"]).toBe(typeof answer === "number" ? String(answer) : "");
    expect(row.Note?.startsWith("=")).toBe(false);
  }
});

test("every action of the plan is a row, in the order of the windows", () => {
  const found = rows(actionsCsv(report));
  expect(found.map((row) => row["Action id"])).toEqual(planned);
  // taken on Saturday 21 November 2026: day 1 is the Monday after, and day 30 is 22 December
  expect(found[0]).toMatchObject({ Window: "days 1-30", Starts: "2026-11-23", Due: "2026-12-22" });
});

test("Jira and Asana get every action of the ninety days with its due date, its owner and how to tell, and what is for later where it is asked for", () => {
  const later = report.plan?.later.length ?? 0;
  expect(later).toBeGreaterThan(0);
  for (const found of [rows(jiraCsv(report)), rows(asanaCsv(report))]) {
    expect(found).toHaveLength(planned.length - later);
    expect(found.every((row) => row["Due Date"] !== "")).toBe(true);
    expect(found[0]?.["Due Date"]).toBe("2026-12-22");
    expect(found[0]?.Description).toContain("The sign that it works: ");
  }
  for (const found of [rows(jiraCsv(report, { later: true })), rows(asanaCsv(report, { later: true }))])
    expect(found.map((row) => row["Due Date"]).slice(-later)).toEqual(Array(later).fill(""));
  expect(rows(jiraCsv(report)).every(({ Labels }) => Labels?.split(" ").length === 3)).toBe(true);
});
