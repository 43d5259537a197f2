import { z } from "zod";
import { oneLine, plainText } from "~/domain/plain-text";
import type { Problem } from "./problem";

/** Lines of a history that are read. */
const MOST_LINES = 20_000;
/** Told of one body. */
export const MOST_PROBLEMS = 20;

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Nothing of a file is kept where one place in it is wrong. */
export const refused = (path: string, message: string): Refused => ({ ok: false, problems: [{ path, message }] });

export type FiledLine<Line> = Line & { readonly number: number; readonly at: string; readonly from: "file" };

export type FiledLines<Line> = { readonly ok: true; readonly lines: readonly FiledLine<Line>[] } | Refused;

/**
 * Reads a history as somebody else may have written it, oldest line first: counted before a line is looked at, each read as a stored one is, and each
 * saying that it came with a file. Nothing at all is a history without lines.
 * @param at where in the file it stands, as a JSON Pointer.
 * @param read throws Zod's error where a line is none.
 */
export async function readHistory<Line extends object>(
  value: unknown,
  at: string,
  read: (text: string) => Line,
): Promise<FiledLines<Line>> {
  const given = value ?? [];
  if (!Array.isArray(given) || given.length > MOST_LINES)
    return refused(at, `Write the history as a list of at most ${MOST_LINES} changes.`);
  const lines: FiledLine<Line>[] = [];
  for (const [index, line] of given.entries()) {
    // A long history is read with room for others between its lines.
    if (index % 200 === 199) await new Promise((resume) => setImmediate(resume));
    const place = `${at}/${index}`;
    if (!isRecord(line)) return refused(place, "Write each change as an object, in curly brackets.");
    const { number: _number, at: when, from: _from, ...body } = line;
    const time = z.iso.datetime().safeParse(when);
    if (!time.success) return refused(`${place}/at`, "Write the time of the change, such as 2026-11-22T10:00:00.000Z.");
    const change = readBody(() => read(JSON.stringify(asPlain(body))), place);
    if (!change.ok) return change;
    lines.push({ ...change.value, number: index + 1, at: time.data, from: "file" });
  }
  return { ok: true, lines };
}

/** Texts as any form keeps them: without control characters, halves of pairs and what reorders the text around it, names on one line. */
export function asPlain(value: unknown, name = ""): unknown {
  if (typeof value === "string") return ON_ONE_LINE.has(name) ? oneLine(value) : plainText(value);
  if (Array.isArray(value)) return value.map((each) => asPlain(each));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asPlain(each, key)]));
}

const ON_ONE_LINE: ReadonlySet<string> = new Set(["id", "item", "title", "owner", "team", "person", "who", "ask"]);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a body of a file says, or every problem its reader found in it. */
export function readBody<Value>(read: () => Value, at: string): { readonly ok: true; readonly value: Value } | Refused {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof z.ZodError)) return refused(at, "A newer Plumbline wrote this. Open the file there.");
    return {
      ok: false,
      problems: error.issues.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({
        path: [at, ...path.map(String)].join("/"),
        message: `${message}. Export the file again, or correct this.`,
      })),
    };
  }
}
