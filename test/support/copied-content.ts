import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { contentDirectory } from "./content-directory";

/** A copy of content/ that a test may change; removed when the test ends. */
export function copiedContent() {
  const directory = mkdtempSync(join(tmpdir(), "plumbline-content-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  cpSync(contentDirectory, directory, { recursive: true });
  const path = (file: string) => join(directory, file);
  return {
    directory,
    path,
    /** Replaces a text that stands in the file exactly once. */
    replace(file: string, before: string, after: string): void {
      const parts = readFileSync(path(file), "utf8").split(before);
      if (parts.length !== 2) throw new Error(`“${before}” stands ${parts.length - 1} times in ${file}`);
      writeFileSync(path(file), parts.join(after));
    },
    append(file: string, text: string): void {
      writeFileSync(path(file), readFileSync(path(file), "utf8") + text);
    },
    remove: (file: string) => rmSync(path(file), { recursive: true }),
    copy: (file: string, to: string) => cpSync(path(file), path(to), { recursive: true }),
  };
}
