import { parse as parseCsv } from "csv-parse/sync";
import ical from "ical.js";
import JSZip from "jszip";
import { readPdf } from "#test/pdf/read-pdf";

const STARTS_A_FORMULA = /^(?:[\s\p{Cf}]*[=+@＝＋－＠]|\t|\s*-(?!\d+(?:\.\d+)?$))/u;

/** What is broken in a downloaded file, a line each; it is opened by what reads its kind. */
export async function brokenIn(path: string, bytes: Buffer): Promise<readonly string[]> {
  const extension = new URL(path, "http://x").pathname.split(".").at(-1) ?? "";
  try {
    return (await (readers[extension] ?? plain)(bytes)).map((fault) => `${path}: ${fault}`);
  } catch (error) {
    return [`${path}: ${error}`];
  }
}

const plain = async (bytes: Buffer) => {
  new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return bytes.length === 0 ? ["empty"] : [];
};

const archive = async (bytes: Buffer) => {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const faults = names
    .filter((name) => /(^|\/)\.\.(\/|$)|^\/|\\/.test(name))
    .map((name) => `a path leads out: ${name}`);
  for (const name of names.filter((entry) => /\.(xml|rels)$/.test(entry))) {
    const text = (await zip.file(name)?.async("string")) ?? "";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
    if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|<script|Target="(javascript|file):/i.test(text))
      faults.push(`${name} is no XML`);
  }
  return faults;
};

const readers: Readonly<Record<string, (bytes: Buffer) => Promise<readonly string[]>>> = {
  json: async (bytes) => {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return [];
  },
  csv: async (bytes) => {
    const rows = parseCsv(bytes) as string[][];
    return rows
      .flat()
      .flatMap((cell) => cell.split("\n"))
      .filter((cell) => STARTS_A_FORMULA.test(cell))
      .map((cell) => `a cell is a formula: ${JSON.stringify(cell.slice(0, 40))}`);
  },
  ics: async (bytes) => {
    const text = bytes.toString("utf8");
    ical.parse(text);
    const isFolded = text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75);
    return [
      ...(text.endsWith("END:VCALENDAR\r\n") ? [] : ["its last line does not end"]),
      ...(isFolded ? [] : ["a line is longer than 75 octets"]),
      ...(/(?!\t)\p{Cc}/u.test(text.replaceAll("\r\n", "")) ? ["a control character"] : []),
    ];
  },
  pdf: async (bytes) => {
    const { pages } = await readPdf(bytes);
    const isActive = /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/.test(bytes.toString("latin1"));
    return [...(pages.length === 0 ? ["no page"] : []), ...(isActive ? ["something in it would run"] : [])];
  },
  zip: archive,
  docx: archive,
  pptx: archive,
  xlsx: archive,
};
