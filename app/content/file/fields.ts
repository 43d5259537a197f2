import { z } from "zod";
import { oneLine, plainText } from "~/domain/plain-text";

/** Longest name, and longest note or reason, in UTF-16 units after line ends are made one character. */
export const NAME_LIMIT = 200;
export const NOTE_LIMIT = 4000;

/** Built once: to build one takes longer than to find a thousand problems. */
const numbers = new Intl.NumberFormat("en-GB");
const choices = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** A whole number as messages show it: "4,000". */
export const wholeNumber = (number: number): string => numbers.format(number);

/** A text of at most `limit` UTF-16 units, which is why it is not `max`: that counts code points. What nobody sees is dropped. */
export const text = (limit: number) => written(plainText, limit);

/** The same on one line: a name, and whatever else people read as one. */
export const line = (limit: number) => written(oneLine, limit);

const written = (as: (value: string) => string, limit: number) =>
  z
    .string({ error: "Write this as text, in quotation marks." })
    .overwrite(as)
    .refine(({ length }) => length <= limit, {
      error: ({ input }) =>
        `Shorten this to ${wholeNumber(limit)} characters; it has ${wholeNumber(String(input).length)}.`,
    });

/** A text of at most `limit` characters that is not blank; `what` completes "Write …". */
export const saying = (limit: number, what: string) =>
  text(limit).refine((value) => value.trim() !== "", { error: `Write ${what}.` });

/** One of a few values; the message lists them, after `first` where another is given. */
export function oneOf<const Options extends readonly (string | number)[]>(options: Options, first?: string) {
  const listed = choices.format(options.map((option) => JSON.stringify(option)));
  return z.literal(options as unknown as [Options[number], ...Options[number][]], {
    error: ({ input }) => {
      const opening = input === undefined ? "This is missing." : first;
      return `${opening === undefined ? "" : `${opening} `}Write ${listed}.`;
    },
  });
}

/** A list that `schema` reads; one of more than `most` entries is refused before any of them is looked at. */
export const listOf = <Item>(schema: z.ZodType<Item[], Item[]>, most: number, wrong: string) =>
  z
    .custom<Item[]>((value) => Array.isArray(value) && value.length <= most, {
      error: ({ input }) =>
        Array.isArray(input)
          ? `At most ${wholeNumber(most)} entries are read here; this list has ${wholeNumber(input.length)}.`
          : wrong,
    })
    .pipe(schema);

export const truth = z.boolean({ error: "Write true or false, without quotation marks." });

const COUNT = "Write a whole number, 0 or more, without quotation marks.";
/** A count of customers, contacts or answers. */
export const count = z.int({ error: COUNT }).min(0, { error: COUNT });

const PERCENT = "Write a number from 0 to 100, without quotation marks or a percent sign.";
export const percent = z.number({ error: PERCENT }).min(0, { error: PERCENT }).max(100, { error: PERCENT });

const AMOUNT = "Write a number, 0 or more, without quotation marks.";
/** An amount that may exceed 100, such as a cost or a yearly turnover. */
export const amount = z.number({ error: AMOUNT }).min(0, { error: AMOUNT });

const NPS = "Write a number from -100 to 100, without quotation marks.";
export const npsScore = z.number({ error: NPS }).min(-100, { error: NPS }).max(100, { error: NPS });
