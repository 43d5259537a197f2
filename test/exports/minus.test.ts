import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { saidOnPaper } from "#test/support/said-on-paper";
import { saidOnScreen } from "#test/support/said-on-screen";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import { boardPptx } from "~/exports/board-pptx";
import { reportDocx } from "~/exports/report-docx";
import { reportMarkdown } from "~/exports/report-markdown";
import { openOfficeFile, within } from "./open-office-file";

const instrument = readInstrument(contentDirectory);
const [sample] = readSamples(contentDirectory, instrument);
if (sample === undefined) throw new Error("there is no sample");
const found = report(
  {
    ...sample.assessment,
    figures: {
      nps: {
        current: { promoters: 0, passives: 0, detractors: 400 },
        previous: { promoters: 300, passives: 0, detractors: 100 },
      },
      presentedAs: "good",
      failureDemand: { failures: 90, contacts: 200 },
    },
  },
  instrument,
);

const textsOf = async (file: Uint8Array, part: RegExp, name: string) => {
  const { xml, paths } = await openOfficeFile(file);
  const parts = await Promise.all(paths.filter((path) => part.test(path)).map(xml));
  return parts.flatMap((each) => within(each, name).map(({ textContent }) => textContent)).join("\n");
};

test.each([
  ["screen", () => saidOnScreen(found)],
  ["paper", () => saidOnPaper(found).join("\n")],
  ["Markdown", () => reportMarkdown(found)],
  ["Word", async () => textsOf(await reportDocx(found), /^word\/document\.xml$/, "w:t")],
  ["the slides", async () => textsOf(await boardPptx(found), /^ppt\/slides\/slide\d+\.xml$/, "a:t")],
])("on %s an NPS of −100 has one minus, the same everywhere", async (_where, said) => {
  const text = await said();
  expect(text).toContain("NPS of −100");
  expect(text).not.toMatch(/(^|[\s(“])-\d/m);
  expect(text).not.toMatch(/[−-][−-]\s?\d/);
});

/** A letter of the reading face, in its size. */
const LETTER = 0.55;

test.each([400, 300])("an NPS of −100 is drawn inside a chart %i wide", (width) => {
  const chart = mirageQuadrant(found.figures, { width });
  const texts = chart?.shapes.filter((shape) => shape.kind === "text") ?? [];
  const minus = texts.filter((shape) => shape.text.includes("100") && !shape.text.includes("%"));
  expect(minus.map((shape) => shape.text)).toContain("−100");
  for (const { x, y, text, size, anchor } of texts) {
    const long = text.length * size * LETTER;
    const left = anchor === "end" ? x - long : anchor === "middle" ? x - long / 2 : x;
    expect([text, left >= 0, y - size >= 0, y <= (chart?.height ?? 0)]).toEqual([text, true, true, true]);
  }
});
