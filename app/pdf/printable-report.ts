import { fittedText, type NotPrinted, withoutGaps } from "./fitted-text";
import { printableText } from "./printable-text";
import { LONG_TEXT, sharedRoom } from "./shared-room";
import { textRoom } from "./text-room";

/**
 * A report, or anything made of objects, lists and texts, whose every text can be drawn and which all in all takes no more room than a paper
 * has for it, and the characters that had to be replaced (for the log), in the order met.
 */
export function printableReport<T extends object>(
  report: T,
  drawable: (codePoint: number) => boolean,
  notPrinted: NotPrinted,
): { readonly report: T; readonly lost: readonly string[] } {
  const lost = new Set<string>();
  const wanted: number[] = [];
  const drawn = eachText(report, (text) => {
    const printable = withoutGaps(printableText(text, drawable, (character) => lost.add(character)));
    if (textRoom(printable) > LONG_TEXT) wanted.push(textRoom(printable));
    return printable;
  });
  const room = sharedRoom(wanted);
  return { report: eachText(drawn, (text) => fittedText(text, room, notPrinted)), lost: [...lost] };
}

/** The same with every text replaced; what is held in two places is so afterwards, too. */
function eachText<T extends object>(whole: T, replace: (text: string) => string): T {
  const done = new Map<object, unknown>();

  function replaced(value: unknown): unknown {
    if (typeof value === "string") return replace(value);
    if (typeof value !== "object" || value === null) return value;
    const before = done.get(value);
    if (before !== undefined) return before;
    const after = Array.isArray(value)
      ? value.map(replaced)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part)]));
    done.set(value, after);
    return after;
  }

  return replaced(whole) as T;
}
