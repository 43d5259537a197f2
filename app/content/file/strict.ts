import { z } from "zod";

/** A JSON object with these fields and no others; `what` is how messages call it ("an answer"). */
export const strict = <const Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? `is not a field of ${what}. Remove it, or check its spelling.`
        : `Write ${what} as an object, in curly brackets.`,
  });
