import { z } from "zod";
import { passOn } from "./pass-on";

/** An object whose keys are ids that exist, each with its own schema; any other key is refused, `__proto__` like the rest. Keys come out in the order of `known`. */
export const mapOf = <Value>(
  known: ReadonlyMap<string, z.ZodType<Value>>,
  messages: { readonly wrong: string; readonly unknown: string },
) =>
  z.unknown().transform((input, context): Readonly<Record<string, Value>> => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      context.addIssue({ code: "custom", message: messages.wrong });
      return z.NEVER;
    }
    const values = new Map<string, Value>();
    for (const [id, raw] of Object.entries(input)) {
      const parsed = known.get(id)?.safeParse(raw);
      if (parsed === undefined) context.addIssue({ code: "custom", path: [id], message: messages.unknown });
      else if (parsed.success) values.set(id, parsed.data);
      else passOn(parsed.error, context, raw, [id]);
    }
    return Object.fromEntries(
      [...known.keys()].flatMap((id) => (values.has(id) ? [[id, values.get(id) as Value] as const] : [])),
    );
  });
