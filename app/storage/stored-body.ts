import { z } from "zod";

type Body = Readonly<Record<string, unknown>>;

/** Brings a body of one format to the next. It is never changed once a body was written by the format after it. */
export type Upcaster = (body: Body) => Body;

/** One kind of JSON body as it stands in a column: how it is written now, and how every text ever written is read. */
export interface StoredBody<Value> {
  /** The format that is written: the number of steps there have been. */
  readonly format: number;
  /** Throws where it could not be read back, unless the machine that made it is trusted. */
  write(value: Value): string;
  /** Throws where the text is no body of this kind, or one of a format that only a newer Plumbline knows. */
  read(text: string): Value;
}

const anyBody = z.looseObject({ format: z.int().min(0).default(0) });

/**
 * Bodies say their format, `{ "format": n, … }`; those from before they did are format 0. What was written in format i is brought up by `upcasters[i]` and those after it.
 * A field that every body must have comes with an upcaster that gives it to older ones, and with frozen texts in test/storage/stored.
 * What is `trusted` was checked by the machine that made it, and is not walked again with every answer.
 */
export const storedBody = <Value extends object>(
  shape: z.ZodType<Value>,
  upcasters: readonly Upcaster[],
  { trusted = false } = {},
): StoredBody<Value> => ({
  format: upcasters.length,
  write: (value) => JSON.stringify({ format: upcasters.length, ...(trusted ? value : shape.parse(value)) }),
  read: (text) => {
    const { format, ...body } = anyBody.parse(JSON.parse(text));
    if (format > upcasters.length)
      throw new Error(
        `A body says format ${format}; this Plumbline knows ${upcasters.length}. Start the newer one again.`,
      );
    return shape.parse(upcasters.slice(format).reduce<Body>((older, upcast) => upcast(older), body));
  },
});

/** The step from format 0 to 1: bodies began to say their format, and nothing else changed. */
export const beganToSayFormat: Upcaster = (body) => body;
