import { z } from "zod";

/** `true` or `false`, written without quotation marks. */
export const flag = z.boolean({ error: "is neither true nor false. Write true or false, without quotation marks." });
