import { execFileSync } from "node:child_process";

interface Element {
  readonly role: string;
  readonly depth: number;
  /** The lines that stand under it, without their indent. */
  readonly below: readonly string[];
}

const ELEMENT = /^( *)([A-Z]\w*)(?: \([a-z]+\))?:?$/;
const LEAST = { headings: 30, tables: 5, figures: 5 };
const LEAST_ALT = 40;

export interface Structure {
  readonly headings: number;
  readonly tables: number;
  readonly figures: number;
  readonly faults: readonly string[];
}

/** What poppler and qpdf read of a PDF's tags: headings without a gap, tables with header cells that say of what, figures with words. */
export function structureOf(file: string): Structure {
  const read = (program: string, ...args: string[]) =>
    execFileSync(program, [...args, file], { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  const elements = elementsOf(read("pdfinfo", "-struct-text").split("\n"));
  const levels = elements.flatMap(({ role }) => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0) || []);
  const tables = elements.filter(({ role }) => role === "Table");
  const drawn = elements.filter(({ role }) => role === "Figure").length;
  const figures = figuresIn(JSON.parse(read("qpdf", "--json=2", "--json-key=qpdf")));
  const faults = [
    ...(/^Tagged:\s+yes$/m.test(read("pdfinfo")) ? [] : ["is not tagged"]),
    ...(levels[0] === 1 ? [] : [`begins with a heading of level ${levels[0]}`]),
    ...levels.flatMap((level, index) =>
      level - (levels[index - 1] ?? level) > 1
        ? [`a heading of level ${level} follows one of ${levels[index - 1]}`]
        : [],
    ),
    ...tables.flatMap(tableFaults),
    ...(drawn === figures.length ? [] : [`${drawn} figures are in the tree, ${figures.length} in the file`]),
    ...figures.flatMap((alt, index) => (alt.length < LEAST_ALT ? [`figure ${index + 1} says only “${alt}”`] : [])),
  ];
  const found = { headings: levels.length, tables: tables.length, figures: figures.length };
  for (const [what, least] of Object.entries(LEAST))
    if (found[what as keyof typeof LEAST] < least) faults.push(`fewer than ${least} ${what}`);
  return { ...found, faults };
}

function elementsOf(lines: readonly string[]): readonly Element[] {
  return lines.flatMap((line, index) => {
    const [, indent = "", role = ""] = ELEMENT.exec(line) ?? [];
    if (role === "") return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((each) => each.trim() !== "" && indentOf(each) <= indent.length);
    const below = (end === -1 ? rest : rest.slice(0, end)).map((each) => each.trim());
    return [{ role, depth: indent.length, below }];
  });
}

const indentOf = (line: string) => line.length - line.trimStart().length;

function tableFaults({ below }: Element): string[] {
  const cells = below.filter((line) => /^T[HD]\b/.test(line)).length;
  const heads = below.filter((line) => /^TH\b/.test(line)).length;
  const scoped = below.filter((line) => /^\/Scope \/(Row|Column)$/.test(line)).length;
  const name = below.find((line) => line.startsWith('"')) ?? "a table";
  return [
    ...(below.some((line) => /^TR\b/.test(line)) && cells > heads ? [] : [`${name}: rows or cells are missing`]),
    ...(heads > 0 && scoped === heads ? [] : [`${name}: ${heads} header cells, ${scoped} of them say of what`]),
  ];
}

interface Qpdf {
  readonly qpdf: readonly [unknown, Readonly<Record<string, { readonly value?: unknown }>>];
}

/** The words of every figure of a file, empty where it has none. Strings of text begin with "u:". */
const figuresIn = ({ qpdf: [, objects] }: Qpdf): readonly string[] =>
  Object.values(objects).flatMap(({ value }) => {
    const { "/S": role, "/Alt": alt = "" } = (value ?? {}) as { "/S"?: string; "/Alt"?: string };
    return role === "/Figure" ? [alt.replace(/^u:/, "")] : [];
  });
