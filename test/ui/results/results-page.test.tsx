import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import type { Holding, Report } from "~/domain/report-types";
import { ResultsPage } from "~/ui/results/results-page";

const rules: readonly Holding[] = [
  { kind: "critical", id: "pitfall-1.first", cap: 3, without: 2 },
  { kind: "core", id: "pitfall-0", cap: 2, without: 3 },
];

/** The hand-made report with the headline of a report whose two lowest answers hold it. */
function held(): Report {
  const report = handMadeReport();
  const matter = {
    kind: "pitfall",
    id: "pitfall-0",
    clause: "",
    sentence: "",
    questions: ["pitfall-0.first"],
    rests: [{ question: "pitfall-0.first", answer: 0 }],
  } as const;
  return {
    ...report,
    headline: {
      ...report.headline,
      view: "As seen by one executive.",
      matters: [matter],
      holds: { title: "Held at level 2, Reported.", text: "Without what holds it: level 3.", rules },
    },
  };
}

const hrefs = { plan: "/plan", pdf: "/plan.pdf", question: null, files: [], choose: null };
const draw = (report: Report) =>
  parse(renderToStaticMarkup(<ResultsPage report={report} hrefs={hrefs} />)).querySelector("main");

test("the page answers in order: whether the number can be relied on, the sentence, what holds, the profile, what it means, what is not known, what to keep, the number, the plan", () => {
  const headings = draw(held())
    ?.querySelectorAll("h1, h2")
    .map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "Can the number be relied on?",
    "Your score may say more about repairs and requests than about the service.",
    "Held at level 2, Reported.",
    "Thirteen ways measurement goes wrong, worst first",
    "What these answers say together",
    "The mirage",
    "Your figures, with how sure they are",
    "What is not known yet",
    "What to keep",
    "Set aside as not applicable",
    "The number, last",
    "The plan, days 1 to 30",
    "Take it with you",
  ]);
});

test("the overall score stands nowhere before the number, and beside it what it is not for", () => {
  const report = held();
  const text = draw({ ...report, overall: { ...report.overall, score: 41 } })?.textContent ?? "";
  const [before = "", number = ""] = text.split("The number, last");
  expect(before).not.toMatch(/\b41\b/);
  expect(number.indexOf("41")).toBe(0);
  expect(number).toContain("Not for anybody’s pay, bonus or ranking.");
});

test("the sentence opens to the answers and the rule that made it, and says whose view it is", () => {
  const header = draw(held())?.querySelector("header");
  expect(header?.textContent).toContain("as seen by one executive");
  expect(header?.textContent).toContain("Provisional until somebody of the frontline has answered too.");
  expect(header?.querySelector("details")?.textContent).toContain("The rule: grave patterns come first");
  expect(header?.querySelector("details")?.textContent).toContain("“Anchor 0 of pitfall-0.first.”");
});

test("what holds the level opens to each rule, the lowest first, with its answer and what this one change would do", () => {
  const items = draw(held())
    ?.querySelectorAll("section[aria-labelledby=held] > details > ul > li")
    .map(({ textContent }) => textContent);
  expect(items).toHaveLength(2);
  expect(items?.[0]).toContain("Holds the whole at level 2 or below");
  expect(items?.[0]).toContain("If all of these changed: level 3, Understood.");
  expect(items?.[1]).toContain("“Anchor 0 of pitfall-1.first.”");
  expect(items?.[1]).toContain("If this one thing changed: still level 2, Reported; other rules hold it too.");
});

test("where no rule binds, the page says what keeps the level instead", () => {
  const report = held();
  const section = draw({
    ...report,
    overall: { ...report.overall, heldBy: [] },
    headline: { ...report.headline, holds: null },
  })?.querySelector("section[aria-labelledby=held]");
  expect(section?.textContent).toContain("Level 2, Reported: no rule holds it below its score.");
  expect(section?.textContent).toContain("Pitfall number 0");
  expect(section?.querySelector(":scope > details")).toBeFalsy();
});
