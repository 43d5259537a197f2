import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { contentDirectory } from "#test/support/content-directory";

/** A typewriter's apostrophe or quotation mark beside a letter. */
const STRAIGHT = /\p{L}['"]|['"]\p{L}/u;
/** A hyphen where a dash belongs. */
const HYPHEN = /\S -(?:\s|$)/;
/** Code, and where a link leads. */
const NOT_PROSE = /```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g;
/** A name in a formula with its prime. */
const PRIMED = /\b[snpd]'(?=[\s²)]|$)/gm;

const files = readdirSync(contentDirectory, { recursive: true, encoding: "utf8" });
const opened = (file: string) => readFileSync(join(contentDirectory, file), "utf8");

test("what people read in the content has the apostrophes, quotation marks and dashes of print", () => {
  const texts = files.flatMap((file) => {
    if (file.endsWith(".yaml")) return scalarsOf(opened(file));
    if (file.endsWith(".md")) return opened(file).replace(NOT_PROSE, "").replace(PRIMED, "").split("\n");
    return file.startsWith("samples") && file.endsWith(".json") ? stringsOf(JSON.parse(opened(file))) : [];
  });
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.filter((text) => STRAIGHT.test(text) || HYPHEN.test(text))).toEqual([]);
});

function scalarsOf(source: string): string[] {
  const texts: string[] = [];
  visit(parseDocument(source), {
    Scalar(_, { value }) {
      if (typeof value === "string") texts.push(value);
    },
  });
  return texts;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
