import type { z } from "zod";
import type { ProfileCondition } from "~/domain/instrument";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";

/** Facts of the profile a wording or a ruling-out turns on; spelled as the profile spells them. */
export const profileCondition = block({
  contactCentre: flag.exactOptional(),
  customers: choice(["b2b", "b2c", "both"]).exactOptional(),
  outsourced: choice(["none", "partly", "mostly"]).exactOptional(),
  surveys: flag.exactOptional(),
}).refine((facts) => Object.keys(facts).length > 0, {
  error: "names no fact. Write one, such as { customers: b2b }.",
}) satisfies z.ZodType<ProfileCondition>;
