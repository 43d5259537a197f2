import fc from "fast-check";
import { expect, test } from "vitest";
import { readPdf } from "#test/pdf/read-pdf";
import { anyAssessment } from "#test/support/any-assessment";
import { anyFigures } from "#test/support/any-figures";
import { contentDirectory } from "#test/support/content-directory";
import { saidOnPaper } from "#test/support/said-on-paper";
import { saidOnScreen } from "#test/support/said-on-screen";
import { PARKED_NOTE, votedAssessment } from "#test/support/voted-assessment";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import type { Assessment, Profile } from "~/domain/assessment";
import { boardReliance, mendsWithin } from "~/domain/narration/board-reliance";
import { firstLines } from "~/domain/narration/first-lines";
import { paperWords } from "~/domain/narration/paper-words";
import { planDate, planWorkDate, shortDate } from "~/domain/narration/shown-day";
import { workshopWords } from "~/domain/narration/workshop-words";
import { report } from "~/domain/report";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { renderReport } from "~/pdf/render-report";

const instrument = readInstrument(contentDirectory);
const samples = readSamples(contentDirectory, instrument).map(({ assessment }) => assessment);

/** Texts anywhere inside a value, as a reader compares them: without case, space or a last stop. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? sentences(value).map(plain)
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const plain = (text: string) => text.replace(/\s+/g, " ").trim().replace(/[.:]$/, "").toLowerCase();
const sentences = (text: string) =>
  text.split(/(?<=[.?!]”?) (?=[“\p{Lu}\d])|\n+/u).filter((part) => part.trim() !== "");
/** Where paper sets names beside each other that the screen sets apart. */
const pieces = (text: string) =>
  text.split(/ agrees to own: |: “|[:;,] |[“”]| \(|\)| · /).filter((part) => part.trim() !== "");

const content = new Set(textsIn(instrument));
const furniture = new Set([...textsIn(paperWords)]);

/** What a number on paper may be without a twin on the screen: pages, sources, and the days of the plan, its signs among them. */
function numbersOfPaper({ taken, plan, actionsById }: Report): readonly RegExp[] {
  const dated = { taken, adopted: null };
  const signs = (plan?.windows ?? []).flatMap(({ actions }) =>
    actions.map(({ id, start }) => (start ?? 0) + (actionsById[id]?.takes ?? 0)),
  );
  const days = [7, 30, 60, 90, ...signs]
    .flatMap((day) => [planDate, planWorkDate].map((dateOf) => dateOf(dated, day)))
    .flatMap((date) => [shownDate(date), shortDate(date)])
    .join("|");
  return [
    /^00$/,
    /^page 0 of 0$/,
    /^\d+$/,
    /^sources: \d+(, \d+)*$/,
    /^each bar is one of \d+ pitfalls, worst first$/,
    /^the bar is the one pitfall asked about$/,
    /^its length is its score$/,
    /^ninety days: (the first \d of \d+|one|two|three|four|five) actions?, each with an owner$/,
    new RegExp(`^${instrument.title.toLowerCase()}, edition ${instrument.edition}$`),
    /^stands after about \d+ days$/,
    /^and \d+ more$/,
    new RegExp(`^by (${days})$`, "i"),
    new RegExp(`^(day|stop or go on day) (30|60|90), (${days})$`, "i"),
    new RegExp(`^the first week, to (${days})$`, "i"),
    new RegExp(`^put the stop-or-go decision of day 30 in the diary of whoever decides: (${days})$`, "i"),
  ];
}

/** Sentences of the paper that neither the screen nor the instrument says. */
function onPaperAlone(assessment: Assessment): readonly string[] {
  const found = report(assessment, instrument);
  const screen = ` ${saidOnScreen(found)
    .replace(/[^\S\n]+/g, " ")
    .toLowerCase()} `;
  const numbers = numbersOfPaper(found);
  const onScreen = (text: string) => {
    for (let at = screen.indexOf(text); at >= 0; at = screen.indexOf(text, at + 1))
      if (!/[\p{L}\d]/u.test(`${screen[at - 1]}${screen[at + text.length]}`)) return true;
    return false;
  };
  const known = (text: string) =>
    ["–", "?"].includes(text) ||
    onScreen(text) ||
    content.has(text) ||
    furniture.has(text) ||
    numbers.some((each) => each.test(text));
  const inPieces = (text: string) => known(plain(text)) || pieces(text).map(plain).every(known);
  return saidOnPaper(found)
    .flatMap(sentences)
    .map((text) => text.replace(/^(One step up: |Plumbline · )/, ""))
    .flatMap((text) => /^Begin with “(.*)”, then ask this again\.$/.exec(text)?.[1]?.split("” and “") ?? text)
    .filter((text) => !known(plain(text)) && !text.split("; ").every(inPieces))
    .filter((text) => !isCitation(text));
}

/** Author, title, year and host of a source, which only paper lists. */
const isCitation = (text: string) => instrument.sources.some(({ title }) => text.includes(title));

const profile: fc.Arbitrary<Profile> = fc.record(
  {
    organisation: fc.constant("Harbour & Sons"),
    variablePay: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
    respondentRole: fc.constantFrom("executive" as const, "frontline" as const, "consultant" as const),
  },
  { requiredKeys: [] },
);

/** Any assessment with figures, evidence, notes and somebody to ask. */
const full = fc
  .tuple(anyAssessment(instrument), anyFigures, profile, fc.infiniteStream(fc.integer({ min: -6, max: 3 })))
  .map(
    ([assessment, given, who, grades]): Assessment => ({
      ...assessment,
      figures: given,
      profile: { ...assessment.profile, ...who },
      answers: Object.fromEntries(
        Object.entries(assessment.answers).map(([id, answer]) => {
          const grade = grades.next().value ?? 0;
          if (answer.answer === "dont-know") return [id, { ...answer, ask: `head of ${id}` }];
          if (typeof answer.answer !== "number" || grade < 0) return [id, answer];
          return [id, { ...answer, evidence: grade as 0 | 1 | 2 | 3, note: `Note on ${id}` }];
        }),
      ),
    }),
  );

test("every number and sentence on paper stands on the screen, for any assessment", () => {
  fc.assert(
    fc.property(full, (assessment) => {
      expect(onPaperAlone(assessment)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true, examples: samples.map((assessment): [Assessment] => [assessment]) },
  );
});

test("what a room saw is said on paper as on the screen: agreement, gaps, changes, what was left open, who took part", () => {
  const [sample] = samples;
  if (sample === undefined) throw new Error("there is no sample");
  const voted = votedAssessment(sample, instrument);
  expect(onPaperAlone(voted)).toEqual([]);
  const said = saidOnPaper(report(voted, instrument));
  const screen = saidOnScreen(report(voted, instrument));
  for (const text of Object.values(workshopWords).filter((each) => typeof each === "string"))
    for (const place of [said.join("\n"), screen]) expect(place).toContain(text);
  for (const text of [PARKED_NOTE, "Executives and the CX team: 7", "The frontline: 7"])
    for (const place of [said.join("\n"), screen]) expect(place).toContain(text);
  expect(saidOnPaper(report(sample, instrument))).not.toContain(paperWords.parts.workshop);
});

test("what is read here as paper is what stands in the PDF, but for what the board page leaves out to stay one page", async () => {
  const [sample] = samples;
  if (sample === undefined) throw new Error("there is no sample");
  const found = report(sample, instrument);
  const { pages } = await readPdf((await renderReport(found, { paper: "a4" })).bytes);
  const inPdf = pages.map(({ text }) => text.replace(/[\s\u00ad-]/g, "")).join("");
  const mends = boardReliance(found).flatMap(({ mend }) => (mend === null ? [] : mendsWithin(mend.lines, 3).join(" ")));
  const fitted = new Set([...firstLines(found).lines, ...mends]);
  const said = saidOnPaper(found).filter(
    (text) => !/^(00|page 0 of 0)$/.test(text) && ![...fitted].some((each) => text.endsWith(each)),
  );
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter((text) => !inPdf.includes(text.replace(/[\s\u00ad-]/g, "")))).toEqual([]);
});
