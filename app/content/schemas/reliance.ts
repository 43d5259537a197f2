import type { z } from "zod";
import type { RelianceTest } from "~/domain/instrument";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id, ids } from "./id";
import { list } from "./list";
import { patternRule } from "./pattern-rule";
import { prose } from "./prose";

const rule = patternRule.nullable().default(null);

const test = block({
  id: id("a short name of its own"),
  name: prose("a short noun phrase"),
  decides: flag.default(false),
  questions: ids("the ids of the questions it rests on").default([]),
  holds: rule,
  caution: rule,
  fails: rule,
  sentence: block({
    holds: prose("what is said where it holds"),
    caution: prose("what is said where it calls for caution"),
    fails: prose("what is said where it fails"),
    unknown: prose("what is said where nobody could tell"),
    untested: prose("what is said where it was not asked"),
  }),
  "not-entered": block({ when: patternRule, text: prose("what is said where the figure is known and not entered") })
    .nullable()
    .default(null),
  mend: prose("what would have to change for it to hold"),
  cases: list(
    block({
      outcome: choice(["holds", "caution", "fails", "unknown", "untested"]),
      when: patternRule,
      fact: prose("what is said in this case").nullable().default(null),
      mend: prose("what would have to change in this case").nullable().default(null),
    }),
    "closer words where a rule holds",
    0,
  ).default([]),
  sources: ids("the ids of the sources it rests on").default([]),
}).transform(({ sentence, "not-entered": notEntered, ...written }) => ({
  ...written,
  sentences: sentence,
  notEntered,
}));

/** reliance.yaml: the tests of whether a number can be relied on, in the order they are read. */
export const reliance = list(test, "the tests") satisfies z.ZodType<readonly RelianceTest[]>;
