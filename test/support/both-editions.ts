import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEditions } from "~/content/read-instrument";
import { contentDirectory } from "./content-directory";

/** A copy of content/ in which edition 2027 is the newest, whether or not it is a draft still; to be removed by whoever asked. */
export function contentWith2027(): string {
  const content = mkdtempSync(join(tmpdir(), "plumbline-2027-"));
  cpSync(contentDirectory, content, { recursive: true });
  rmSync(join(content, "2027", "DRAFT.md"), { force: true });
  return content;
}

/** Editions 2026 and 2027 as the server reads them. */
export function bothEditions() {
  const content = contentWith2027();
  const editions = readEditions(content);
  rmSync(content, { recursive: true });
  const [of2026, of2027] = ["2026", "2027"].map((name) => editions.find(({ edition }) => edition === name));
  if (of2026 === undefined || of2027 === undefined) throw new Error("an edition is missing");
  return { of2026, of2027 };
}
