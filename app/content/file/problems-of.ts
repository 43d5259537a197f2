import { z } from "zod";
import { oneLine, startOf } from "~/domain/plain-text";

/** One thing wrong in a file; `path` is a JSON Pointer into it, empty for the whole. */
export interface FileProblem {
  readonly path: string;
  readonly message: string;
}

/** So many problems of a file are told; whoever looks for them stops there. */
export const MOST_PROBLEMS = 100;

const MORE: FileProblem = { path: "", message: "There are more like these. Correct the first ones." };
/** A name that is longer stands in no pointer: it points at what it stands in. */
const LONGEST_NAME = 200;
const SHOWN_OF_A_NAME = 60;

/** A path as a JSON Pointer (RFC 6901). */
function pointer(path: readonly PropertyKey[]): string {
  const names = path.map(String);
  const tooLong = names.findIndex(({ length }) => length > LONGEST_NAME);
  return (tooLong < 0 ? names : names.slice(0, tooLong))
    .map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** What is wrong in a file, one problem a place, a hundred at most; words are made for those alone. */
export function problemsOf(issues: readonly z.core.$ZodRawIssue[]): readonly FileProblem[] {
  const byPath = new Map<string, string>();
  for (const issue of issues) {
    const path = issue.path ?? [];
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const key of keys) {
      const place = pointer(key === undefined ? path : [...path, key]);
      if (byPath.has(place)) continue;
      if (byPath.size === MOST_PROBLEMS) return [...problemsIn(byPath), MORE];
      const { message } = z.core.util.finalizeIssue(issue, undefined, z.core.config());
      byPath.set(place, key === undefined ? message : `“${startOf(oneLine(key), SHOWN_OF_A_NAME)}” ${message}`);
    }
  }
  return problemsIn(byPath);
}

const problemsIn = (byPath: ReadonlyMap<string, string>): FileProblem[] =>
  [...byPath].map(([path, message]) => ({ path, message }));
