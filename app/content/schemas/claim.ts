import type { z } from "zod";
import type { Claim } from "~/domain/instrument";
import { block } from "./block";
import { id, ids } from "./id";
import { list } from "./list";
import { prose } from "./prose";

/** claims.yaml. */
export const claims = list(
  block({
    id: id("the source's id and a short name"),
    source: id("the id of the source that claims it"),
    where: prose("where in the source it stands"),
    text: prose("the claim in your own words"),
    questions: ids("the ids of the questions that reach it", 1),
    actions: ids("the ids of the actions that answer it", 1),
  }),
  "the claims",
) satisfies z.ZodType<readonly Claim[]>;
