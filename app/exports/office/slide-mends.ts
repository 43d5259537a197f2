import JSZip from "jszip";

/** What a chart's cells hold, from the first bar to the last; null where nobody knows the value. */
export type CellValues = readonly (number | null)[];

type Mend = (xml: string) => string;

const AXIS = /<c:axId val="(\d+)"\/>/g;
const DRAWN_AXIS = /<c:(?:catAx|valAx|dateAx|serAx)>\s*<c:axId val="(\d+)"\/>/g;
const NOTES = /^ppt\/notes(?:Masters|Slides)\//;

/**
 * Slides as the schemas of ISO/IEC 29500 (transitional) want them, from what PptxGenJS 4.0.1 writes; each fault is known to its project by the number
 * beside its mend. `values` are those of the one chart.
 */
export async function mendedSlides(file: Uint8Array, values: CellValues): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  // Notes nobody wrote: their master has the slides' theme for its own and placeholders that PowerPoint repairs (1443, 1449).
  for (const path of Object.keys(zip.files)) if (NOTES.test(path)) zip.remove(path);
  for (const path of Object.keys(zip.files)) {
    const part = zip.file(path);
    if (part === null) continue;
    if (path.endsWith(".xlsx")) zip.file(path, await mendedWorkbook(await part.async("uint8array"), values));
    const mend = mendOf(path);
    if (mend !== null) zip.file(path, mend(await part.async("string")));
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** How a part of the slides' package is mended; null where it is well. */
function mendOf(path: string): Mend | null {
  if (path.endsWith(".rels")) return withoutNotesLinks;
  if (path === "ppt/presentation.xml")
    return (xml) => xml.replace(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s, "");
  if (path === "docProps/app.xml") return (xml) => xml.replace(/<Notes>\d+<\/Notes>/, "<Notes>0</Notes>");
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return numberedShapes;
  if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) return (xml) => withoutEmptyPoints(inOrder(withoutLostAxes(xml)));
  return null;
}

const withoutNotesLinks: Mend = (xml) =>
  xml.replace(/<Relationship [^>]*\/relationships\/notes(?:Master|Slide)"[^>]*\/>/g, "");

/** A table takes the number of a shape beside it (1532). */
const numberedShapes: Mend = (xml) => {
  let number = 0;
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, before: string) => `${before}${++number}"`);
};

/** A bar chart names a third axis that it has not (1534). */
const withoutLostAxes: Mend = (xml) => {
  const drawn = new Set([...xml.matchAll(DRAWN_AXIS)].map(([, id]) => id));
  return xml.replace(AXIS, (axis, id: string) => (drawn.has(id) ? axis : ""));
};

/** The colours of single bars come before the labels of all (no number: the schema’s order of `CT_BarSer`). */
const inOrder: Mend = (xml) =>
  xml.replace(/(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)((?:\s*<c:dPt>(?:(?!<\/c:dPt>).)*<\/c:dPt>)+)/gs, "$2$1");

/** What nobody knows is no point at all. */
const withoutEmptyPoints: Mend = (xml) => xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "");

/** The chart's numbers as a plain sheet, nought being a number: the table beside it has a range nobody can read and other headings than its cells (1531). */
async function mendedWorkbook(file: Uint8Array, values: CellValues): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  for (const path of ["xl/tables/table1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]) zip.remove(path);
  const sheet = zip.file("xl/worksheets/sheet1.xml");
  if (sheet !== null) {
    const xml = await sheet.async("string");
    zip.file(
      "xl/worksheets/sheet1.xml",
      xml.replace(/<c r="B(\d+)"><v><\/v><\/c>/g, (_, row: string) => {
        const value = values[Number(row) - 2] ?? null;
        return value === null ? "" : `<c r="B${row}"><v>${value}</v></c>`;
      }),
    );
  }
  return zip.generateAsync({ type: "uint8array" });
}
