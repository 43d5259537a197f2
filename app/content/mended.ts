import type { z } from "zod";

/** Stands where something could not be read, so that the rest can still be checked; faults that mention it are not shown. */
export const STAND_IN = "…";

/** A copy of a file's content in which each fault a schema found is filled by something of the right kind. */
export function mended(content: unknown, { issues }: z.core.$ZodError): unknown {
  const root = { content: structuredClone(content) };
  for (const issue of issues) {
    const path = ["content", ...issue.path];
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) place(root, [...path, key], undefined);
    else place(root, path, standIn(issue));
  }
  return root.content;
}

function standIn(issue: z.core.$ZodIssue): unknown {
  if (issue.code === "invalid_value") return issue.values[0];
  if (issue.code !== "invalid_type") return STAND_IN;
  switch (issue.expected) {
    case "array":
      return [];
    case "tuple":
      return Array.from({ length: 5 }, () => STAND_IN);
    case "object":
    case "record":
      return {};
    case "boolean":
      return false;
    case "number":
    case "int":
      return 1;
    default:
      return STAND_IN;
  }
}

function place(root: Record<PropertyKey, unknown>, path: readonly PropertyKey[], value: unknown): void {
  let here = root;
  for (const segment of path.slice(0, -1)) {
    const next = here[segment];
    if (typeof next !== "object" || next === null) return;
    here = next as Record<PropertyKey, unknown>;
  }
  const last = path.at(-1) as PropertyKey;
  if (value === undefined) delete here[last];
  else here[last] = value;
}
