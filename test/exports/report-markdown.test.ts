import { marked } from "marked";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { contentDirectory } from "#test/support/content-directory";
import { saidOnPaper } from "#test/support/said-on-paper";
import { votedAssessment } from "#test/support/voted-assessment";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import { reportMarkdown } from "~/exports/report-markdown";

const instrument = readInstrument(contentDirectory);

function votedReport() {
  const [sample] = readSamples(contentDirectory, instrument);
  if (sample === undefined) throw new Error("there is no sample");
  return report(votedAssessment(sample.assessment, instrument), instrument);
}

const drawn = (text: string) => parse(marked.parse(text, { async: false, gfm: true }));

test("one title, parts under it and no gap between levels", () => {
  const headings = drawn(reportMarkdown(handMadeReport())).querySelectorAll("h1, h2, h3, h4");
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  expect(headings[0]?.textContent).toBe("CX measurement health: Harbour Mutual");
});

test("every table has as many cells in each row as it has heads, whatever stands in them", () => {
  const page = drawn(reportMarkdown(handMadeReport({ note: "a | b\n| --- |\nc\\|d" })));
  const tables = page.querySelectorAll("table");
  expect(tables.length).toBeGreaterThan(15);
  for (const table of tables)
    for (const row of table.querySelectorAll("tbody tr"))
      expect(row.querySelectorAll("td")).toHaveLength(table.querySelectorAll("th").length);
});

test("a number stands as it is, also where a line begins with it", () => {
  expect(reportMarkdown(handMadeReport())).not.toMatch(/\\\d/);
  const page = drawn(reportMarkdown(handMadeReport({ sentence: "75.8 of it\n2. and so on" })));
  expect(page.textContent).toContain("75.8 of it");
  expect(page.textContent).toContain("2. and so on");
  expect(page.textContent).not.toContain("\\");
});

test("what people wrote is text and never Markdown or HTML", () => {
  const note = "# Not a heading\n- not a list\n1. not one either\n<script>alert(1)</script> *so* [x](http://evil)";
  const page = drawn(reportMarkdown(handMadeReport({ note, sentence: "*Loud* <b>and</b> `code`" })));
  expect(page.querySelectorAll("script, b, code, em")).toHaveLength(0);
  expect(page.querySelectorAll("a").filter(({ textContent }) => textContent === "x")).toEqual([]);
  expect(page.querySelectorAll("h1")).toHaveLength(1);
  expect(page.textContent).toContain("# Not a heading");
  expect(page.textContent).toContain("1. not one either");
  expect(page.textContent).toContain("*Loud* <b>and</b> `code`");
});

test.each([
  ["answers", handMadeReport()],
  ["a workshop's votes", votedReport()],
])("says every long sentence the paper says of %s", (_, report) => {
  const spaceless = (text: string) => text.replace(/\s/g, "").toLowerCase().replace(/[.:]$/, "");
  const whole = spaceless(drawn(reportMarkdown(report)).textContent);
  const missing = saidOnPaper(report)
    .flatMap((text) => text.split(/(?<=[.?!]”?) (?=[“\p{Lu}])/u))
    .filter((text) => text.length > 40 && !/^Plumbline · |^Not for anybody’s pay|its length is its score/.test(text))
    .filter((text) => !whole.includes(spaceless(text)))
    .filter((text) => !text.startsWith(`${report.organisation} · `));
  expect(missing.filter((text) => !report.instrument.sources.some(({ title }) => text.includes(title)))).toEqual([]);
});
