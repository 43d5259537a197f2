import type { z } from "zod";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { choice } from "./choice";
import { id, ids } from "./id";
import { list } from "./list";
import { prose } from "./prose";
import { ownerRoles, respondentRoles } from "./roles";

const name = prose("the name as people read it");

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
  "owner-roles": list(block({ id: choice(ownerRoles), name }), "the name of each owner role"),
  expects: block({
    core: ids("the ids of the core pitfalls"),
    critical: ids("the ids of the critical questions"),
    patterns: ids("the ids of the patterns that must be there"),
  }),
}).transform(camelKeys);

export type Frame = z.infer<typeof frame>;
