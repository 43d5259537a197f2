import { z } from "zod";
import { isMissing } from "./prose";

/** One of a few values; the message lists them. */
export const choice = <const Options extends readonly (string | number)[]>(options: Options) =>
  z.literal(options as unknown as [Options[number], ...Options[number][]], {
    error: ({ input }) => `${isMissing(input) ? "is missing" : "is not one of the choices"}. Write ${listed(options)}.`,
  });

const listed = (options: readonly (string | number)[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(options.map(String));
