import { mkdirSync, writeFileSync } from "node:fs";
import { cellsOf, type Judged, judged } from "./figure";
import { parts } from "./parts";

/** `npm run bench` measures all parts, `npm run bench -- room paper` some: a table, and the same as JSON in `build/bench.json`. */
const OUT = "build/bench.json";
const WIDTHS = [52, 16, 40, 7, 18, 6];

const row = (cells: readonly string[]) => cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join(" ");

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
console.log(row(["what", "measured", "held against", "ratio", "bar", ""]));
const all: Judged[] = [];
for (const name of names.length > 0 ? names : Object.keys(parts))
  for (const figure of (await parts[name]?.()) ?? []) {
    all.push(judged(figure));
    console.log(row(cellsOf(judged(figure))));
  }
mkdirSync("build", { recursive: true });
writeFileSync(OUT, `${JSON.stringify({ node: process.version, figures: all }, null, 2)}\n`);
console.log(`\n${all.filter(({ kept }) => kept === false).length} of ${all.length} missed their bar. As JSON: ${OUT}`);
