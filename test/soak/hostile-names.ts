import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import JSZip from "jszip";
import { hostileName, UNSEEN, worded, worstName } from "#test/support/hostile-names";
import { instrument } from "#test/support/imported";
import { report } from "~/domain/report";
import { actionsCsv } from "~/exports/actions-csv";
import { answersCsv } from "~/exports/answers-csv";
import { asanaCsv } from "~/exports/asana-csv";
import { boardPptx } from "~/exports/board-pptx";
import { calendar } from "~/exports/calendar";
import { jiraCsv } from "~/exports/jira-csv";
import { reportDocx } from "~/exports/report-docx";
import { votesCsv } from "~/exports/votes-csv";
import { renderReport } from "~/pdf/render-report";
import type { Programme } from "./programme";

const NAMES = 100;
/** Of these, Word, PowerPoint and PDF files are made too. */
const DRAWN = 5;
const SEED = 1010;

/** Python's own readers with their own settings: rows by table, events by calendar as a reader sees them to whom every line end is one. */
const READER = `
import csv, glob, json, re, sys
found = {}
for path in sorted(glob.glob(sys.argv[1] + "/*.csv")):
    with open(path, newline="", encoding="utf-8") as file:
        found[path.split("/")[-1]] = [row for row in csv.reader(file)]
for path in sorted(glob.glob(sys.argv[1] + "/*.ics")):
    with open(path, newline="", encoding="utf-8") as file:
        text = re.sub(r"\\r\\n[ \\t]", "", file.read())
        found[path.split("/")[-1]] = [[line] for line in text.splitlines() if line.startswith(("BEGIN:", "END:"))]
json.dump(found, sys.stdout)
`;

export const hostileNames: Programme = {
  title: "hostile names through every file, read back by Python, libxml2 and poppler",
  tools: [
    { program: "python3", debian: "python3" },
    { program: "xmllint", debian: "libxml2-utils" },
    { program: "pdftotext", debian: "poppler-utils" },
  ],
  run: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), "plumbline-names-"));
    const faults: string[] = [];
    try {
      const plain = read(folder, tables("Zkq"));
      const words = [worstName, ...fc.sample(hostileName, { numRuns: NAMES, seed: SEED })];
      for (const [at, word] of words.entries()) {
        const found = read(folder, tables(word));
        for (const [file, rows] of Object.entries(found))
          for (const fault of faultsIn(rows, plain[file] ?? [])) faults.push(`name ${at}, ${file}: ${fault}`);
      }
      say(`${words.length} names, ${Object.keys(plain).length} tables and calendars each`);
      let parts = 0;
      for (const [at, word] of words.slice(0, DRAWN).entries()) {
        const found = report(worded(word), instrument);
        const files = { "report.docx": await reportDocx(found), "board.pptx": await boardPptx(found) };
        for (const [file, bytes] of Object.entries(files)) {
          const paths = await unpacked(join(folder, "parts"), bytes);
          parts += paths.length;
          faults.push(...lines("xmllint", ["--noout", ...paths]).map((line) => `name ${at}, ${file}: ${line}`));
        }
        const paper = join(folder, "plan.pdf");
        writeFileSync(paper, (await renderReport(found, { paper: "a4" })).bytes);
        const text = execFileSync("pdftotext", [paper, "-"], { encoding: "utf8" });
        if (!text.includes("Zkq")) faults.push(`name ${at}, plan.pdf: the name is not there`);
        if (UNSEEN.test(text.replaceAll("\f", ""))) faults.push(`name ${at}, plan.pdf: something unseen`);
      }
      say(`${DRAWN} names as Word, slides and PDF: ${parts} parts of XML`);
      return faults;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function tables(word: string): Readonly<Record<string, string>> {
  const assessment = worded(word);
  const found = report(assessment, instrument);
  return {
    "answers.csv": answersCsv(found),
    "actions.csv": actionsCsv(found),
    "jira.csv": jiraCsv(found),
    "asana.csv": asanaCsv(found),
    "votes.csv": votesCsv(assessment, instrument),
    "plan.ics": calendar(found, "one"),
  };
}

function read(folder: string, files: Readonly<Record<string, string>>): Record<string, readonly string[][]> {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return JSON.parse(execFileSync("python3", ["-c", READER, folder], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));
}

function faultsIn(rows: readonly string[][], plain: readonly string[][]): readonly string[] {
  const widths = (table: readonly string[][]) => table.map(({ length }) => length).join();
  const formula = rows
    .flat()
    .flatMap((cell) => cell.split(/\r\n|[\r\n]/))
    .find((line) => /^(?:\t|\s*[=+\-@])/.test(line));
  return [
    ...(widths(rows) === widths(plain) ? [] : [`${rows.length} rows, not ${plain.length}, or cells that moved`]),
    ...(formula === undefined ? [] : [`a line is a formula: ${JSON.stringify(formula)}`]),
  ];
}

/** The XML parts of an Office file, written below a folder. */
async function unpacked(folder: string, file: Uint8Array): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(file);
  const paths: string[] = [];
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, await entry.async("nodebuffer"));
    paths.push(to);
  }
  return paths;
}

/** What a program says against what it was given. */
function lines(program: string, given: readonly string[]): readonly string[] {
  try {
    execFileSync(program, given, { stdio: "pipe" });
    return [];
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    return (stderr?.toString("utf8") ?? String(error)).split("\n").filter(Boolean).slice(0, 5);
  }
}
