import { z } from "zod";
import { isMissing } from "./prose";

/** A list with a dash before each item; `write` completes "Write …". */
export const list = <Item extends z.ZodType>(item: Item, write: string, least = 1, most = Number.POSITIVE_INFINITY) =>
  z
    .array(item, {
      error: ({ input }) =>
        isMissing(input)
          ? `is missing. Write ${write}.`
          : `is not a list. Write ${write}, each on a line after a dash.`,
    })
    .min(least, { error: `has too few. Write ${write}.` })
    .max(most, { error: `has too many. Write ${write}.` });
