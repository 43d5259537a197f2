import { z } from "zod";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id, ids } from "./id";
import { list } from "./list";
import { profileCondition } from "./profile-condition";
import { prose } from "./prose";
import { ownerRoles, respondentRoles } from "./roles";

const name = prose("the name as people read it");
const level = choice([1, 2, 3, 4, 5]);

/** instrument.yaml: what holds an edition together. `expects` is double entry for marks that decide scores. */
export const frame = block({
  id: id("the instrument's id"),
  edition: prose("the edition in quotation marks, the name of its folder"),
  title: prose("the instrument's title"),
  domains: list(
    block({
      id: id("a short name"),
      title: name,
      about: prose("what it is about, such as “what scores are used for”"),
    }),
    "the domains",
  ),
  pitfalls: list(id("the name of a file in pitfalls/, without .yaml"), "the pitfalls in the order they are asked"),
  sectors: list(block({ id: id("a short name"), name }), "the sectors on offer"),
  "respondent-roles": list(block({ id: choice(respondentRoles), name }), "the name of each respondent role"),
  "owner-roles": list(
    block({
      id: choice(ownerRoles),
      name,
      variants: list(block({ when: profileCondition, name }), "the names for some profiles", 0).exactOptional(),
    }),
    "the name of each owner role",
  ),
  caps: block({
    critical: block({
      pitfall: level,
      overall: list(
        block({ count: z.int().min(1), "with-a-zero": flag.default(false), cap: level }).transform(camelKeys),
        "a line for each number of harms, fewest first",
      ),
      "unasked-at-zero": flag.default(false),
    }).transform(camelKeys),
    unknown: level,
    core: z.int({ error: "is not a whole number. Write how far the whole may stand above the lowest core pitfall." }),
    weakest: list(block({ level, cap: level }), "a line for each level of the weakest pitfall"),
    "no-listening": level,
  }).transform(camelKeys),
  expects: block({
    core: ids("the ids of the core pitfalls"),
    critical: ids("the ids of the critical questions"),
    patterns: ids("the ids of the patterns that must be there"),
  }),
}).transform(camelKeys);

export type Frame = z.infer<typeof frame>;
