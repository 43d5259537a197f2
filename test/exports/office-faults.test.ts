import JSZip from "jszip";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { boardPptx } from "~/exports/board-pptx";
import { reportDocx } from "~/exports/report-docx";
import { officeFaults } from "./office-faults";
import { openOfficeFile, within } from "./open-office-file";

const report = handMadeReport();
/** One pitfall at nought, and one nobody knows. */
const edges = {
  ...report,
  profile: report.profile.map((each, index) => {
    if (index === 0) return { ...each, standing: { ...each.standing, score: 0 } };
    return index === 1 ? { ...each, standing: { ...each.standing, score: null, level: null } } : each;
  }),
};

test("slides and the workbook behind their chart are what Microsoft's own library wants them to be", async () => {
  expect(await officeFaults(await boardPptx(edges), "pptx")).toEqual([]);
});

test("and so is the Word document", async () => {
  expect(await officeFaults(await reportDocx(report), "docx")).toEqual([]);
});

test("no two shapes of a slide have one number, and no part of the package is spoken of that is not there", async () => {
  const { paths, xml } = await openOfficeFile(await boardPptx(edges));
  for (const path of paths.filter((each) => /^ppt\/slides\/slide\d+\.xml$/.test(each))) {
    const ids = within(await xml(path), "p:cNvPr").map((each) => each.getAttribute("id"));
    expect(new Set(ids).size, path).toBe(ids.length);
  }
  const missing: string[] = [];
  for (const path of paths.filter((each) => each.endsWith(".rels"))) {
    const [folder = ""] = path.split("_rels/");
    for (const target of within(await xml(path), "Relationship").map((each) => each.getAttribute("Target") ?? "")) {
      const part = new URL(target, `file:///${folder}`).pathname.slice(1);
      if (!paths.includes(part)) missing.push(`${path}: ${part}`);
    }
  }
  expect(missing).toEqual([]);
});

test("nought is a number in the chart and its sheet, and what nobody knows is in neither", async () => {
  const file = await boardPptx(edges);
  const { xml } = await openOfficeFile(file);
  const chart = await xml("ppt/charts/chart1.xml");
  const points = within(within(chart, "c:val")[0] ?? chart, "c:pt");
  const last = report.profile.length - 1;
  expect(points.map((each) => each.getAttribute("idx"))).not.toContain(String(last - 1));
  expect(points.at(-1)?.textContent.trim()).toBe("0");
  const inside = await (await JSZip.loadAsync(file))
    .file("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx")
    ?.async("uint8array");
  const book = await openOfficeFile(inside ?? new Uint8Array());
  const cells = within(await book.xml("xl/worksheets/sheet1.xml"), "c");
  const said = (cell: string) => cells.find((each) => each.getAttribute("r") === cell)?.textContent;
  expect([said(`B${last + 2}`), said(`B${last + 1}`)]).toEqual(["0", undefined]);
  expect(book.paths.filter((path) => path.startsWith("xl/tables/"))).toEqual([]);
});
