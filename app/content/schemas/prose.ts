import { z } from "zod";

/** Whether nothing was written: the key is absent, or stands there with nothing after it. */
export const isMissing = (input: unknown) => input === undefined || input === null;

/** A text people read; `write` completes "Write …" where it is missing. */
export const prose = (write: string) =>
  z
    .string({
      error: ({ input }) =>
        isMissing(input)
          ? `is missing. Write ${write}.`
          : `is not read as text. Write ${write}, and put quotation marks around it if it holds a colon or is a number.`,
    })
    .trim()
    .min(1, { error: `is empty. Write ${write}.` });
