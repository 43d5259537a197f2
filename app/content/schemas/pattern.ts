import { z } from "zod";
import type { Pattern } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { id, ids } from "./id";
import { list } from "./list";
import { patternRule } from "./pattern-rule";
import { prose } from "./prose";

const contradiction = block({
  id: id("a short name of its own"),
  when: patternRule,
  text: prose("what does not fit together and what to look at again, kindly"),
  questions: ids("the ids of the questions to look at again", 1),
});

const texts = {
  title: prose("the pattern's name"),
  clause: prose("a clause in small letters and without a full stop, with “may” where it concludes"),
  sentence: prose("the finding in one sentence, with “may” where it concludes"),
  meaning: prose("what it means for customers and staff"),
  check: list(prose("one thing to check"), "what to check before anyone acts"),
};

const about = ids("the ids of pitfalls it is about, where they are others than those of its questions");

const variant = block({
  when: patternRule,
  title: texts.title.exactOptional(),
  clause: texts.clause.exactOptional(),
  sentence: texts.sentence.exactOptional(),
  meaning: texts.meaning.exactOptional(),
  check: texts.check.exactOptional(),
  about: about.exactOptional(),
});

const pattern = block({
  id: id("a short name of its own"),
  gravity: z.number({ error: "is missing or not a number. Write one; lower is graver." }),
  ...texts,
  "in-brief": z.string().exactOptional(),
  headline: z.string().exactOptional(),
  when: patternRule,
  actions: ids("the ids of actions that answer it"),
  sources: ids("the ids of the sources it rests on"),
  about: about.default([]),
  eased: patternRule.nullable().default(null),
  variants: list(variant, "what it reads as where a rule holds", 0).default([]),
  contradictions: list(contradiction, "the contradictions", 0).default([]),
}).transform(({ "in-brief": _inBrief, headline: _headline, ...written }) => camelKeys(written));

/** patterns.yaml. */
export const patterns = list(pattern, "the patterns") satisfies z.ZodType<readonly Pattern[]>;
