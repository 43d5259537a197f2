import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import { ResultsPage } from "~/ui/results/results-page";
import { shownReport } from "~/web/shown-report";

const instrument = readInstrument(contentDirectory);
const showroom = readSamples(contentDirectory, instrument).find(({ id }) => id === "showroom-group")?.assessment;
if (showroom === undefined) throw new Error("there is no showroom group");

const hrefs = {
  plan: "/plan",
  pdf: "/plan.pdf",
  question: null,
  files: [{ file: "board-a4.pdf", href: "/board-a4.pdf" }],
  choose: null,
} as const;
const found = report(showroom, instrument);
const draw = (shown = found) =>
  parse(renderToStaticMarkup(<ResultsPage report={shownReport(shown)} hrefs={hrefs} />)).querySelector("main header");

test("before the sentence each number has its verdict in words, and its tests with outcome, mark, fact and source", () => {
  const section = draw()?.querySelector("section[aria-labelledby=reliance]");
  expect(section?.querySelectorAll("h3").map(({ textContent }) => textContent)).toEqual([
    "The NPS of 82: not yet.",
    "The satisfaction score (known, not entered): not yet.",
  ]);
  const rows = section?.querySelectorAll("article")[0]?.querySelectorAll("summary.test-row") ?? [];
  expect(rows).toHaveLength(instrument.reliance.length);
  const drawn = new Map(rows.map((row) => [row.childNodes[1]?.textContent, row.querySelector("svg")?.innerHTML]));
  expect([...drawn.keys()].sort()).toEqual(["caution", "fails", "holds", "not known"]);
  expect(new Set(drawn.values()).size).toBe(4);
  expect(rows[2]?.textContent).toContain(
    "On at least one way of asking, customers likely to rate low can be kept from being asked.",
  );
  expect(rows[2]?.querySelector("sup")?.textContent).toContain("2, 3");
});

test("a test opens to its answers, its figures and its sources; movement stands beside the tests", () => {
  const section = draw()?.querySelector("section[aria-labelledby=reliance]");
  const opened = section?.querySelectorAll("details > .test-body").map(({ textContent }) => textContent) ?? [];
  expect(opened[0]).toContain("NPS 81.7, give or take 5.9 points, from 300 responses.");
  expect(opened[2]).toContain("“Those who are measured decide, or can skip a survey");
  expect(opened[2]).toContain("b2bdaily.com");
  expect(section?.textContent).toMatch(/Movementdoes not count.*may not be called a change/);
});

test("what would make it a yes stands under the tests, then the sentence with links to the plan and the board page", () => {
  const text = draw()?.textContent ?? "";
  const at = (said: string) => text.indexOf(said);
  expect(at("What would make it a yes")).toBeGreaterThan(at("Movement"));
  expect(at(found.headline.sentence)).toBeGreaterThan(at("What would make it a yes"));
  const links = draw()
    ?.querySelectorAll("a.button, a.button ~ a")
    .map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/plan", "/board-a4.pdf"]);
});

test("where there is no number, it says so and what to begin with", () => {
  const text = draw(report({ ...showroom, figures: {}, profile: {} }, instrument))?.textContent;
  expect(text).toContain("There is no number.");
  expect(text).toContain("To begin with: talk with twenty customers");
});
