import { z } from "zod";
import { isMissing, prose } from "./prose";

/** An id; `write` completes "Write …". Lower-case words joined by hyphens, a question's with a point after the pitfall. */
export const id = (write: string) =>
  prose(write).regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/, {
    error: `is not an id. Write ${write}, in small letters, digits and hyphens.`,
  });

/** A list of ids in brackets, at least `least` of them. */
export const ids = (write: string, least = 0) =>
  z
    .array(id(write), {
      error: ({ input }) =>
        isMissing(input)
          ? `is missing. Write ${write}, in square brackets; [] where there is none.`
          : `is not a list. Write ${write}, in square brackets.`,
    })
    .min(least, { error: `is empty. Write ${write}.` });
