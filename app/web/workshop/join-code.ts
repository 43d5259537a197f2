import { randomInt } from "node:crypto";

/** No 0, O, 1, I or L: 31 characters that nobody reads as another. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 6;

/** A join code: a name for a room, not a secret. */
export const newJoinCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** A typed code as it is kept: capitals, without spaces or dashes; undefined where it cannot be one. */
export function typedJoinCode(typed: string): string | undefined {
  const code = typed.replace(/[\s\p{Pd}]/gu, "").toUpperCase();
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined;
}
