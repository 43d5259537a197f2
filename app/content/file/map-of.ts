import { z } from "zod";
import { wholeNumber } from "./fields";
import { hasAtMost } from "./has-at-most";
import { MOST_PROBLEMS } from "./problems-of";

/** Entries of a map at most, known or not; more where more are known. */
const MOST_ENTRIES = 100;

/**
 * An object whose keys are ids that exist, each with its own schema; any other key is refused, `__proto__` like the rest. One with more than a
 * hundred is refused before any entry is looked at, and past a hundred problems no further entry is. Keys come out in the order of `known`.
 */
export function mapOf<Value>(
  known: ReadonlyMap<string, z.ZodType<Value>>,
  messages: { readonly wrong: string; readonly unknown: string },
) {
  const most = Math.max(MOST_ENTRIES, known.size);
  return z.unknown().transform((input, context): Readonly<Record<string, Value>> => {
    const refused = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (typeof input !== "object" || input === null || Array.isArray(input)) return refused(messages.wrong);
    if (!hasAtMost(input, most))
      return refused(`At most ${wholeNumber(most)} entries are read here, and there are more. Remove what is no id.`);
    const values = new Map<string, Value>();
    for (const [id, raw] of Object.entries(input)) {
      if (context.issues.length > MOST_PROBLEMS) break;
      const schema = known.get(id);
      if (schema === undefined) context.addIssue({ code: "custom", path: [id], message: messages.unknown });
      else {
        // Run, not parsed: words are made later, for the problems that are told.
        const { value, issues } = schema._zod.run({ value: raw, issues: [] }, { async: false }) as z.core.ParsePayload;
        if (issues.length === 0) values.set(id, value as Value);
        else context.issues.push(...z.core.util.prefixIssues(id, issues));
      }
    }
    return Object.fromEntries(
      [...known.keys()].flatMap((id) => (values.has(id) ? [[id, values.get(id) as Value] as const] : [])),
    );
  });
}
