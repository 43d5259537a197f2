import { z } from "zod";
import { isMissing, prose } from "./prose";

const anchor = prose("what a visitor could check at this level");
const FIVE = "Write exactly five, from harm or absence (level 0) to done and checked (level 4).";

/** Five sentences, the first for level 0. */
export const anchors = z.tuple([anchor, anchor, anchor, anchor, anchor], {
  error: ({ input }) => {
    if (isMissing(input)) return `is missing. ${FIVE}`;
    return Array.isArray(input) ? `has ${input.length} anchors. ${FIVE}` : `is not a list. ${FIVE}`;
  },
});
