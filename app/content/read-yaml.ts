import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import type { Fault } from "./fault";

export type ReadFile =
  | { readonly ok: true; readonly file: string; readonly content: unknown }
  | { readonly ok: false; readonly file: string; readonly faults: readonly Fault[] };

/** How a file of content/ is called in messages, wherever the folder lies. */
export const contentFile = (name: string) => `content/${name}`;

/** Reads a YAML file of content/; what cannot be read comes back as a fault with its line. */
export function readYaml(contentDirectory: string, name: string): ReadFile {
  const file = contentFile(name);
  const refused = (message: string): ReadFile => ({ ok: false, file, faults: [{ file, key: "", message }] });
  let text: string;
  try {
    text = readFileSync(join(contentDirectory, name), "utf8");
  } catch {
    return refused("is not there, or may not be read. Put it back, or take its name out of the file that lists it.");
  }
  try {
    return { ok: true, file, content: parse(text) };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return refused(messageOf(error));
  }
}

function messageOf({ code, linePos }: YAMLParseError): string {
  const where = linePos === undefined ? "" : ` at line ${linePos[0].line}`;
  if (code === "DUPLICATE_KEY") return `has the same key twice${where}. Remove one of the two.`;
  return `cannot be read${where}. Check the indentation there, and put quotation marks around a text that holds a colon, a # or quotation marks.`;
}
