import { z } from "zod";
import type { Pitfall } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { action } from "./action";
import { block } from "./block";
import { flag } from "./flag";
import { id } from "./id";
import { list } from "./list";
import { patternRule } from "./pattern-rule";
import { prose } from "./prose";
import { question } from "./question";

const texts = {
  title: prose("the pitfall's name"),
  question: prose("the pitfall asked as a question"),
  summary: prose("one or two sentences on how measurement goes wrong here"),
  "what-it-does-to-customers": prose("what customers live through because of it"),
  "what-it-does-to-staff": prose("what staff live through because of it"),
};

const variant = block({
  when: patternRule,
  title: texts.title.exactOptional(),
  question: texts.question.exactOptional(),
  summary: texts.summary.exactOptional(),
  "what-it-does-to-customers": texts["what-it-does-to-customers"].exactOptional(),
  "what-it-does-to-staff": texts["what-it-does-to-staff"].exactOptional(),
  absent: z.literal(true, { error: "can only be true. Write absent: true, or remove it." }).exactOptional(),
}).transform(camelKeys);

/** One file of pitfalls/; its questions and actions do not name the pitfall again. */
export const pitfall = block({
  id: id("the name of this file without .yaml"),
  domain: id("the id of its domain, from instrument.yaml"),
  core: flag,
  ...texts,
  "in-brief": z.string().exactOptional(),
  "holds-back": prose("one sentence for a report when the level is 1 or 2, worded with “may”"),
  keep: prose("one sentence on what to protect when the level is 5"),
  variants: list(variant, "what it reads as where a rule holds", 0).default([]),
  questions: list(question, "the questions, the one of the quick check first"),
  actions: list(action, "the actions: one that stops, one that builds, one that sustains"),
}).transform(({ "in-brief": _inBrief, ...written }) => ({
  ...camelKeys(written),
  absent: false,
})) satisfies z.ZodType<PitfallFile>;

/** A pitfall before its questions and actions know that they are its own. */
export type PitfallFile = Omit<Pitfall, "questions" | "actions"> & {
  readonly questions: readonly Omit<Pitfall["questions"][number], "pitfall">[];
  readonly actions: readonly Omit<Pitfall["actions"][number], "pitfall">[];
};
