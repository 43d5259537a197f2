import type { z } from "zod";

/** Hands what a schema inside a transform found on to the schema outside, with its place. */
export function passOn(
  { issues }: z.core.$ZodError,
  context: { readonly issues: z.core.$ZodRawIssue[] },
  input: unknown,
  at: readonly PropertyKey[] = [],
): void {
  for (const issue of issues)
    context.issues.push({ ...issue, path: [...at, ...issue.path], input } as z.core.$ZodRawIssue);
}
