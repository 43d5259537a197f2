import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import JSZip from "jszip";
import { marked } from "marked";
import { parse as parseHtml } from "node-html-parser";
import type { Browser } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { readPdf } from "#test/pdf/read-pdf";
import { sharedBrowser } from "#test/support/browser";
import { hostileName, UNSEEN, worded, worstName } from "#test/support/hostile-names";
import { instrument } from "#test/support/imported";
import { planSource } from "#test/support/plan-part";
import { START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { assessmentFile, parseAssessmentFile } from "~/content/assessment-file";
import { oneLine } from "~/domain/plain-text";
import { report } from "~/domain/report";
import type { SourcedPart } from "~/domain/team-plan/plan-part";
import { progressOf } from "~/domain/team-plan/progress";
import { actionsCsv } from "~/exports/actions-csv";
import { answersCsv } from "~/exports/answers-csv";
import { asanaCsv } from "~/exports/asana-csv";
import { boardPptx } from "~/exports/board-pptx";
import { calendar } from "~/exports/calendar";
import { jiraCsv } from "~/exports/jira-csv";
import { reportDocx } from "~/exports/report-docx";
import { reportMarkdown } from "~/exports/report-markdown";
import { feedCalendar, itemsCalendar } from "~/exports/team-plan/items-calendar";
import { itemsCsv } from "~/exports/team-plan/items-csv";
import { planDocx } from "~/exports/team-plan/plan-docx";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { statusMarkdown } from "~/exports/team-plan/status-markdown";
import { votesCsv } from "~/exports/votes-csv";
import { renderReport } from "~/pdf/render-report";
import { renderTeamPlan } from "~/pdf/team-plan/render-team-plan";

function plannedOf(word: string): SourcedPart {
  const part = withItem(tinyPlan(), "listen", {
    title: word,
    owner: word,
    team: word,
    note: word,
    why: word,
    steps: [{ text: word, done: false }],
    evidenceLink: `https://wiki.example/${word}`,
  });
  return {
    source: planSource(),
    organisation: word,
    filter: {},
    part,
    progress: progressOf(part, instrument, START),
    roles: [{ id: "cx-lead", name: "CX lead" }],
    questionNames: {},
    actionTitles: {},
  };
}

const tablesOf = (word: string) => {
  const assessment = worded(word);
  const found = report(assessment, instrument);
  return [
    answersCsv(found),
    actionsCsv(found),
    jiraCsv(found),
    asanaCsv(found),
    votesCsv(assessment, instrument),
    itemsCsv(plannedOf(word)),
  ];
};

test("tables have the same rows whatever a name holds, and no line of a cell is a formula", () => {
  const rowsOf = (text: string): string[][] => parseCsv(text);
  const plain = tablesOf("Zkq").map((text) => rowsOf(text).length);
  fc.assert(
    fc.property(hostileName, (word) => {
      const tables = tablesOf(word);
      expect(tables.map((text) => rowsOf(text).length)).toEqual(plain);
      for (const text of tables) {
        expect(text.replace(/[\r\n]/g, "")).not.toMatch(UNSEEN);
        for (const line of rowsOf(text).flat().join("\n").split("\n")) expect(line).not.toMatch(/^[=+\-@\t]/);
      }
    }),
    { numRuns: 8 },
  );
});

test("calendars have the same events whatever a name holds", () => {
  const idsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((event) => String(event.getFirstPropertyValue("uid")));
  const calendars = (word: string) => [
    calendar(report(worded(word), instrument), "one"),
    itemsCalendar(plannedOf(word)),
    feedCalendar({ shown: plannedOf(word), name: word, endsOn: START }),
  ];
  const plain = calendars("Zkq").map(idsOf);
  fc.assert(
    fc.property(hostileName, (word) => {
      const files = calendars(word);
      expect(files.map(idsOf)).toEqual(plain);
      for (const text of files) expect(text).not.toMatch(UNSEEN);
    }),
    { numRuns: 8 },
  );
});

test("Markdown has the same headings whatever a name holds, and nothing unseen", () => {
  const drawn = (text: string) => parseHtml(marked.parse(text, { async: false, gfm: true }));
  const files = (word: string) => [
    reportMarkdown(report(worded(word), instrument)),
    planMarkdown(plannedOf(word)),
    statusMarkdown(plannedOf(word)),
  ];
  const count = (text: string) => drawn(text).querySelectorAll("h1, h2, h3, h4, tr").length;
  const plain = files("Zkq").map(count);
  fc.assert(
    fc.property(hostileName, (word) => {
      const texts = files(word);
      expect(texts.map(count)).toEqual(plain);
      for (const text of texts) expect(text).not.toMatch(UNSEEN);
      expect(drawn(texts[0] ?? "").querySelector("h1")?.textContent).toContain("Zkq");
    }),
    { numRuns: 5 },
  );
});

test("an assessment's file holds no half of a pair, and opens with its names on one line", () => {
  fc.assert(
    fc.property(hostileName, (word) => {
      const text = assessmentFile(worded(word), instrument);
      expect(text).not.toMatch(/\\ud[89a-f]/i);
      const read = parseAssessmentFile(JSON.parse(text), [instrument], START);
      const organisation = read.ok ? read.assessment.profile.organisation : undefined;
      expect(organisation).toBe(oneLine(word.replace(/\p{Cs}/gu, "\ufffd")));
    }),
    { numRuns: 20 },
  );
});

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

/** The texts of an Office file's parts, each read as XML by the browser's own parser. Throws where one is none. */
async function readOffice(file: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(file);
  const paths = Object.keys(zip.files).filter((path) => /\.(xml|rels)$/.test(path));
  const parts = await Promise.all(paths.map(async (path) => [path, (await zip.file(path)?.async("string")) ?? ""]));
  const page = await browser.newPage();
  const read = await page.evaluate(
    (given) =>
      given.map(([path, text]) => {
        const found = new DOMParser().parseFromString(text ?? "", "application/xml");
        const fault = found.querySelector("parsererror");
        const attributes = [...found.querySelectorAll("[descr]")].map((each) => each.getAttribute("descr") ?? "");
        return { path, fault: fault?.textContent, text: [found.documentElement.textContent, ...attributes].join("\n") };
      }),
    parts,
  );
  await page.close();
  expect(read.filter(({ fault }) => fault !== undefined)).toEqual([]);
  return read.map(({ text }) => text).join("\n");
}

test.each([
  ["report.docx", () => reportDocx(report(worded(worstName), instrument))],
  ["board.pptx", () => boardPptx(report(worded(worstName), instrument))],
  ["plan.docx", () => planDocx(plannedOf(worstName))],
])("%s is XML in every part, says the name, and holds nothing unseen", async (_file, make) => {
  const text = await readOffice(await make());
  expect(text).toContain("Zkq");
  expect(text).not.toMatch(UNSEEN);
});

test.each([
  ["board.pdf", () => renderReport(report(worded(worstName), instrument), { paper: "a4", part: "board" })],
  ["the team's plan.pdf", () => renderTeamPlan(plannedOf(worstName), { paper: "a4", kind: "plan" })],
])("%s says the name on its pages and in its title, and holds nothing unseen", async (_file, make) => {
  const { pages, outline, info } = await readPdf((await make()).bytes, { faces: false });
  expect(pages.map(({ text }) => text).join(" ")).toContain("Zkq");
  expect(String(info.Title)).toContain("Zkq");
  for (const text of [...outline, String(info.Title), ...pages.map((page) => page.text)])
    expect(text).not.toMatch(UNSEEN);
});
