import { z } from "zod";
import type { Question } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { anchors } from "./anchors";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id, ids } from "./id";
import { list } from "./list";
import { profileCondition } from "./profile-condition";
import { prose } from "./prose";
import { respondentRoles } from "./roles";

const text = prose("the question as people are asked it");
const hint = prose("one sentence on what to think of");

const variant = block({
  when: profileCondition,
  text: text.exactOptional(),
  hint: hint.exactOptional(),
  anchors: anchors.exactOptional(),
});

/** A question of a pitfall file; which pitfall it belongs to the file says. */
export const question = block({
  id: id("the pitfall's id, a point and a short name, such as rating-solicitation.who-is-asked"),
  name: prose("a short noun phrase for lists, such as “Asking for top marks”"),
  quick: flag.default(false),
  critical: flag.default(false),
  weight: z.number({ error: "is not a number. Write one above 0, or remove the line for 1." }).positive().default(1),
  "best-known-by": list(choice(respondentRoles), "the roles that know the answer best, in square brackets"),
  "ruled-out-by": profileCondition.nullable().default(null),
  text,
  hint: hint.nullable().default(null),
  anchors,
  variants: list(variant, "the wordings for some profiles", 0).default([]),
  why: prose("one or two sentences on why this is asked, with what it does to customers or staff"),
  sources: ids("the ids of the sources the explanation rests on", 1),
  discuss: prose("a prompt that a room can talk about"),
  "find-out": prose("how to learn the answer within a week, and whom to ask"),
}).transform(camelKeys) satisfies z.ZodType<Omit<Question, "pitfall">>;
