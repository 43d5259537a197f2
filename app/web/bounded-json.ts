import type { Problem } from "./problem";

/** JSON from outside; `problem` is null where it is no JSON. */
export type BoundedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem | null };

/** What JSON from outside may hold. The largest file a workshop of twenty roles makes has 7,000 objects, of which most have three fields. */
export const JSON_BOUNDS = {
  /** Lists and objects inside one another. */
  depth: 16,
  /** In one list or object. */
  entries: 1_000,
  /** In all: entries, objects among them, texts and names of fields, and different names of fields. */
  values: 100_000,
  objects: 10_000,
  texts: 40_000,
  names: 500,
} as const;

/** What some JSON may hold, by the same names. */
export type JsonBounds = Readonly<Record<keyof typeof JSON_BOUNDS, number>>;

/** A name that is longer stands in no pointer: it points at what it stands in. */
const LONGEST_NAME = 200;

const [QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 44, 91, 92, 93, 123, 125];

/** A list or object that a walk is in; `name` is where the field it is at begins and ends, null in a list. */
interface Place {
  index: number;
  name: [number, number] | null;
  isNameNext: boolean;
}

/**
 * Parses JSON after one walk over its text that stops where it exceeds its bounds: a megabyte of brackets takes the parser a second, this
 * walk some milliseconds, and what passes it 40 ms at most.
 */
export function boundedJson(text: string, bounds: JsonBounds = JSON_BOUNDS): BoundedJson {
  const problem = excessIn(text, bounds);
  if (problem !== null) return { ok: false, problem };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, problem: null };
  }
}

/** Where a text first has more of anything than its bound, in words; null where nowhere. */
function excessIn(text: string, bounds: JsonBounds): Problem | null {
  const words = wordsOf(bounds);
  const places: Place[] = [];
  const names = new Set<string>();
  let [values, objects, texts] = [0, 0, 0];
  const tooMuch = (message: string, within = places): Problem => ({ path: pointer(text, within), message });
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === QUOTE) {
      const end = endOfText(text, at);
      const place = places.at(-1);
      texts += 1;
      if (texts > bounds.texts) return tooMuch(words.texts, []);
      if (place?.isNameNext) {
        place.isNameNext = false;
        place.name = [at, end];
        names.add(text.slice(at, end));
        if (names.size > bounds.names) return tooMuch(words.names, []);
      }
      at = end;
    } else if (letter === COMMA) {
      values += 1;
      const place = places.at(-1);
      if (place === undefined) continue;
      place.index += 1;
      if (place.index >= bounds.entries) return tooMuch(words.entries, places.slice(0, -1));
      place.isNameNext = place.name !== null;
    } else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      values += 1;
      if (places.length === bounds.depth) return tooMuch(words.depth);
      const isObject = letter === OPEN_OBJECT;
      if (isObject) objects += 1;
      if (objects > bounds.objects) return tooMuch(words.objects, []);
      places.push({ index: 0, name: isObject ? [at, at] : null, isNameNext: isObject });
    } else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) places.pop();
    if (values > bounds.values) return tooMuch(words.values, []);
  }
  return null;
}

/** Where the quote stands that ends the text begun at `start`. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === BACKSLASH) at += 1;
    else if (letter === QUOTE) break;
  }
  return at;
}

/** The JSON Pointer to where a walk is. */
function pointer(text: string, places: readonly Place[]): string {
  let path = "";
  for (const { index, name } of places) {
    if (name !== null && name[1] - name[0] > LONGEST_NAME) break;
    path += `/${(name === null ? String(index) : nameAt(text, name)).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return path;
}

function nameAt(text: string, [start, end]: readonly [number, number]): string {
  try {
    return String(JSON.parse(text.slice(start, end + 1)));
  } catch {
    return text.slice(start + 1, end);
  }
}

const shown = (number: number) => number.toLocaleString("en-GB");

const wordsOf = (bounds: JsonBounds) => ({
  depth: `This is more than ${bounds.depth} lists and objects inside one another. Remove it: no file is as deep.`,
  entries: `This has more than ${shown(bounds.entries)} entries. Remove what does not belong here.`,
  values: `There are more than ${shown(bounds.values)} values in all. Check that it is the right file.`,
  objects: `There are more than ${shown(bounds.objects)} objects in all. Check that it is the right file.`,
  texts: `There are more than ${shown(bounds.texts)} texts and names in all. Check that it is the right file.`,
  names: `There are more than ${shown(bounds.names)} different names of fields. Check that it is the right file.`,
});
