import JSZip from "jszip";

const STAMPS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
const NUMBERED = /(<(?:wp:docPr|pic:cNvPr|w:bookmarkStart) [^>]*?\bid=")\d+(")/g;
/** Parts that PowerPoint's writer numbers through the life of the program. */
const COUNTED = /\b(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;
const LISTED = /<Override PartName="\/([^"]+)"[^>]*\/>/g;
const LIST = "[Content_Types].xml";

/** An Office file dated by its report and not by the clock, its parts and pictures numbered from 1 and only those listed that it has, so that equal content gives equal bytes. */
export async function settled(file: Uint8Array, taken: string): Promise<Uint8Array> {
  const date = new Date(`${taken.slice(0, 10)}T00:00:00Z`);
  const given = await JSZip.loadAsync(file);
  const paths = Object.keys(given.files).filter((path) => given.files[path]?.dir === false);
  const recounted = recount(paths);
  const after = new JSZip();
  for (const path of paths.sort(listFirst)) {
    const entry = given.file(path);
    if (entry === null) continue;
    after.file(recounted(path), await contentOf(path, entry), { date, createFolders: false });
  }
  return after.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "UNIX" });

  async function contentOf(path: string, entry: JSZip.JSZipObject): Promise<string | Uint8Array> {
    if (path.endsWith(".xlsx")) return settled(await entry.async("uint8array"), taken);
    if (!/\.(xml|rels)$/.test(path)) return entry.async("uint8array");
    const xml = recounted(withoutClock(await entry.async("string"), date));
    const has = new Set(paths.map(recounted));
    return path === LIST ? xml.replace(LISTED, (line, part: string) => (has.has(part) ? line : "")) : xml;
  }
}

/** Gives the counted parts the numbers 1, 2, 3 in the order they had, wherever their names stand. */
function recount(paths: readonly string[]): (text: string) => string {
  const numbers = new Map<string, readonly number[]>();
  for (const name of ["chart", "Microsoft_Excel_Worksheet"]) {
    const found = paths.flatMap((path) => [...path.matchAll(COUNTED)]).filter(([, part]) => part === name);
    numbers.set(
      name,
      [...new Set(found.map(([, , number]) => Number(number)))].sort((one, other) => one - other),
    );
  }
  return (text) =>
    text.replace(COUNTED, (whole, name: string, number: string, end: string) => {
      const at = numbers.get(name)?.indexOf(Number(number)) ?? -1;
      return at < 0 ? whole : `${name}${at + 1}${end}`;
    });
}

function withoutClock(xml: string, date: Date): string {
  let number = 0;
  return xml
    .replace(STAMPS, `$1${date.toISOString().replace(".000", "")}$2`)
    .replace(NUMBERED, (_, before: string, after: string) => `${before}${++number}${after}`);
}

/** Readers look for the list of contents first. */
const listFirst = (one: string, other: string) =>
  Number(other === LIST) - Number(one === LIST) || (one < other ? -1 : 1);
