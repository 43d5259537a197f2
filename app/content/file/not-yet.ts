import { z } from "zod";

/** A part of the format that this version cannot use yet: refused, and called by what it is. */
export const notYet = (what: string) =>
  z.never({
    error: `This version of Plumbline does not use ${what} yet, and would lose it. Take it out, or open the file with a newer version.`,
  });
