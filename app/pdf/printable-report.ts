import { printableText } from "./printable-text";

/** A report, or anything made of objects, lists and texts, whose every text can be drawn, and the characters that had to be replaced (for the log), in the order met. */
export function printableReport<T extends object>(
  report: T,
  drawable: (codePoint: number) => boolean,
): { readonly report: T; readonly lost: readonly string[] } {
  const lost = new Set<string>();
  const done = new Map<object, unknown>();

  function printable(value: unknown): unknown {
    if (typeof value === "string") return printableText(value, drawable, (character) => lost.add(character));
    if (typeof value !== "object" || value === null) return value;
    const before = done.get(value);
    if (before !== undefined) return before;
    const after = Array.isArray(value)
      ? value.map(printable)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]));
    done.set(value, after);
    return after;
  }

  return { report: printable(report) as T, lost: [...lost] };
}
