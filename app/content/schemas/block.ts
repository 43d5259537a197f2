import { z } from "zod";
import { isMissing } from "./prose";

/** Keys and values; a key that is not named here is refused. */
export const block = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code, input }) => {
      if (code !== "invalid_type") return undefined;
      const keys = new Intl.ListFormat("en-GB").format(Object.keys(shape));
      return isMissing(input)
        ? `is missing. Write it with its keys: ${keys}.`
        : `is not a block of keys and values. Check the indentation; its keys are ${keys}.`;
    },
  });
