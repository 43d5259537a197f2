import { z } from "zod";
import type { ProfileCondition } from "~/domain/instrument";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id } from "./id";
import { list } from "./list";

const oneOrMore = <Value extends z.ZodType>(value: Value) =>
  z.union([value, list(value, "one value, or several in square brackets")]).exactOptional();

const answered = choice(["yes", "no", "unknown"]);

/** Facts of the profile a wording, a ruling-out or a rule turns on; spelled as the profile spells them. A list is met by any of its values. */
export const profileCondition = block({
  contactCentre: flag.exactOptional(),
  customers: oneOrMore(choice(["b2b", "b2c", "both"])),
  outsourced: oneOrMore(choice(["none", "partly", "mostly"])),
  surveys: flag.exactOptional(),
  size: oneOrMore(choice(["1-49", "50-249", "250-999", "1000-4999", "5000+"])),
  sector: oneOrMore(id("the id of a sector of instrument.yaml")),
  variablePay: oneOrMore(answered),
  worksCouncil: oneOrMore(answered),
  metric: oneOrMore(choice(["nps", "csat", "ces", "fcr", "handle-time", "retention", "complaints", "other"])),
  scoreNamed: flag.exactOptional(),
}).refine((facts) => Object.keys(facts).length > 0, {
  error: "names no fact. Write one, such as { customers: b2b }.",
}) satisfies z.ZodType<ProfileCondition>;
