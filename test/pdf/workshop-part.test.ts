import { beforeAll, describe, expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { PARKED_NOTE, votedAssessment } from "#test/support/voted-assessment";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import type { RenderOptions } from "~/pdf/render-options";
import { renderReport } from "~/pdf/render-report";
import { type ReadPdf, readPdf } from "./read-pdf";
import { all, type HeardPdf, readStructure } from "./read-structure";

const instrument = readInstrument(contentDirectory);
const [sample] = readSamples(contentDirectory, instrument);
if (sample === undefined) throw new Error("there is no sample");
const voted = votedAssessment(sample.assessment, instrument);
const drawn = async (options: RenderOptions) => (await renderReport(report(voted, instrument), options)).bytes;
const everything = ({ pages }: ReadPdf) => pages.map(({ text }) => text).join(" ");

describe.each(["a4", "letter"] as const)("what a room saw on %s", (paper) => {
  let pdf: ReadPdf;
  let heard: HeardPdf;

  beforeAll(async () => {
    const bytes = await drawn({ paper, sections: ["workshop", "appendix"] });
    [pdf, heard] = [await readPdf(bytes), await readStructure(bytes)];
  });

  test("is a part of its own, announced on the cover and in the outline", () => {
    expect(pdf.pages[0]?.text).toContain("What the room saw 3");
    for (const title of ["What the room saw", "Seen differently by role", "Where minds changed", "Who took part"])
      expect(pdf.outline).toContain(title);
  });

  test("begins with the map under its title, and says in words what each drawing shows", () => {
    const figures = (page: number) =>
      all(heard.pages[page]?.tree as HeardPdf["pages"][number]["tree"]).filter(({ role }) => role === "Figure");
    expect(pdf.pages[2]?.text).toContain("On 22 of 45 questions the last vote did not bring one view.");
    expect(figures(2).map(({ alt }) => alt?.slice(0, 81))).toEqual([
      "Where the room agrees, and where it does not. 30 questions as rows, the widest ap",
    ]);
    expect(figures(3)).toHaveLength(1);
  });

  test("has its numbers as tables, a row a question, each table with its header", () => {
    const tables = heard.pages
      .flatMap(({ tree }) => all(tree))
      .filter(({ role, text }) => role === "Table" && text.includes("Lowest to highest vote"));
    expect(tables.flatMap(({ children }) => children.slice(1))).toHaveLength(instrument.questions.length);
    for (const { children } of tables) expect(children.length - 1, "rows that fit a page").toBeLessThanOrEqual(18);
    for (const { children } of tables) expect(children[0]?.children.every(({ role }) => role === "TH")).toBe(true);
  });

  test("has every text in the tree once", () => {
    for (const { tree, pieces } of heard.pages) {
      expect(new Set(tree.contents).size).toBe(tree.contents.length);
      for (const { text, id } of pieces)
        if (id !== null && text.trim() !== "") expect(tree.contents, `“${text}”`).toContain(id);
    }
  });
});

test("why something was parked is left out with the notes, and the question stays", async () => {
  const sections = ["workshop"] as const;
  expect(everything(await readPdf(await drawn({ paper: "a4", sections })))).toContain(PARKED_NOTE);
  const less = everything(await readPdf(await drawn({ paper: "a4", sections, withoutNotes: true })));
  expect(less).not.toContain(PARKED_NOTE);
  expect(less).toContain("Voted on and left open");
});
