import { z } from "zod";
import type { Question } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { anchors } from "./anchors";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id, ids } from "./id";
import { list } from "./list";
import { patternRule } from "./pattern-rule";
import { profileCondition } from "./profile-condition";
import { prose } from "./prose";
import { respondentRoles } from "./roles";

const text = prose("the question as people are asked it");
const hint = prose("one sentence on what to think of");

const choose = prose("which answer to take where two fit, in one short sentence");
const clause = (answers: string) =>
  prose(`a clause that is true of ${answers}, in small letters and without a full stop`);
const clauses = {
  found: clause("both 0 and 1"),
  partly: clause("2"),
  unknown: clause("a don’t-know"),
  keep: clause("both 3 and 4"),
};
const noneClause = clause("“there is none here”").exactOptional();

const variant = block({
  when: profileCondition,
  text: text.exactOptional(),
  hint: hint.exactOptional(),
  anchors: anchors.exactOptional(),
  choose: choose.exactOptional(),
  clauses: block({
    found: clauses.found.exactOptional(),
    partly: clauses.partly.exactOptional(),
    unknown: clauses.unknown.exactOptional(),
    keep: clauses.keep.exactOptional(),
    none: noneClause,
  }).exactOptional(),
});

const none = block({
  text: prose("the choice as people read it, such as “There are no customer figures here.”"),
  level: choice([0, 1, 2]),
  when: patternRule.nullable().default(null),
  begins: ids("the ids of the questions that name what to begin with").default([]),
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
  choose: choose.nullable().default(null),
  clauses: block({ ...clauses, none: noneClause }),
  none: none.nullable().default(null),
  "same-as-2026": list(choice([0, 1, 2, 3, 4]), "the anchors that mean the same in edition 2026", 0).default([]),
  variants: list(variant, "the wordings for some profiles", 0).default([]),
  why: prose("one or two sentences on why this is asked, with what it does to customers or staff"),
  sources: ids("the ids of the sources the explanation rests on", 1),
  discuss: prose("a prompt that a room can talk about"),
  "find-out": prose("how to learn the answer within a week, and whom to ask"),
}).transform(camelKeys) satisfies z.ZodType<Omit<Question, "pitfall">>;
