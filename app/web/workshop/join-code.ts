import { randomInt } from "node:crypto";

/** No 0, O, 1, I or L: 31 characters that nobody reads as another. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 6;

/** A join code: a name for a room, not a secret. */
export const newJoinCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** Cyrillic and Greek capitals that look like ours, for whoever types on such a keyboard. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ["АВСЕНКМРТХУЅЈЗ", "ABCEHKMPTXYSJ3"],
    ["ΑΒΕΖΗΚΜΝΡΤΥΧ", "ABEZHKMNPTYX"],
  ].flatMap(([theirs = "", ours = ""]) => [...theirs].map((letter, index) => [letter, ours[index] ?? ""] as const)),
);

/** The address of a room, typed or pasted whole. */
const IN_ADDRESS = /\/join(?:\/|\?(?:.*&)?code=)([^/?#&\s]+)/i;

/**
 * A typed code as it is kept: capitals of ours, without what is put between them; undefined where it cannot be one. Wide letters, look-alikes of other scripts
 * and the whole address of a room are read too.
 */
export function typedJoinCode(typed: string): string | undefined {
  const inAddress = IN_ADDRESS.exec(typed)?.[1];
  const letters = (inAddress === undefined ? typed : unescaped(inAddress)).normalize("NFKC").toUpperCase();
  const code = [...letters.replace(/[^\p{L}\p{N}]/gu, "")].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
