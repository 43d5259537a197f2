import type { z } from "zod";
import { oneLine, startOf } from "~/domain/plain-text";

/** One thing wrong in a file; `path` is a JSON Pointer into it, empty for the whole. */
export interface FileProblem {
  readonly path: string;
  readonly message: string;
}

const MOST = 1000;

/** A path as a JSON Pointer (RFC 6901). */
const pointer = (path: readonly PropertyKey[]) =>
  path.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What is wrong in a file, one problem a place; past a thousand, how many more. */
export function problemsOf({ issues }: z.core.$ZodError): readonly FileProblem[] {
  const byPath = new Map<string, string>();
  const note = (path: string, message: string) => {
    if (!byPath.has(path)) byPath.set(path, message);
  };
  for (const issue of issues)
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys)
        note(pointer([...issue.path, key]), `“${startOf(oneLine(key), 60)}” ${issue.message}`);
    else note(pointer(issue.path), issue.message);
  const problems = [...byPath].map(([path, message]) => ({ path, message }));
  if (problems.length <= MOST) return problems;
  const more = (problems.length - MOST).toLocaleString("en-GB");
  return [
    ...problems.slice(0, MOST),
    { path: "", message: `There are ${more} more like these. Correct the first ones.` },
  ];
}
