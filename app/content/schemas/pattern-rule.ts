import { z } from "zod";
import type { FactName, PatternRule } from "~/domain/instrument";
import { camelKeys } from "../camel-keys";
import { block } from "./block";
import { choice } from "./choice";
import { flag } from "./flag";
import { id } from "./id";
import { list } from "./list";
import { profileCondition } from "./profile-condition";

/** Every fact a rule may read; the domain derives them from figures and profile. */
const factNames = [
  "looks-good",
  "failure-share",
  "failure-share-low",
  "failure-share-high",
  "contacts-tagged",
  "surveys",
  "nps-change-is-noise",
  "pay-on-score",
  "score-given",
  "responses-given",
  "frontline-turnover",
  "metrics-named",
  "nps-score",
  "csat-share",
  "ces-share",
  "margin-points",
  "margin-share",
  "census",
  "response-share",
  "changed-since",
  "shown-share",
] as const satisfies readonly FactName[];

const bound = z.number({ error: "is not a number. Write one, without quotation marks." });
const kinds = ["all", "any", "not", "question", "fact", "profile"] as const;
const bounds = ["at-most", "at-least", "above", "known", "unknown", "none"] as const;
const allowedBounds = {
  question: ["at-most", "at-least", "unknown", "none"],
  fact: ["at-most", "at-least", "above", "known"],
};

/** When something holds: all, any, not, one question or fact with its bound, or facts of the profile. */
export const patternRule: z.ZodType<PatternRule> = z.lazy(() =>
  block({
    all: list(patternRule, "the conditions that must all hold").exactOptional(),
    any: list(patternRule, "the conditions of which one must hold").exactOptional(),
    not: patternRule.exactOptional(),
    question: id("the id of a question").exactOptional(),
    fact: choice(factNames).exactOptional(),
    "at-most": bound.exactOptional(),
    "at-least": bound.exactOptional(),
    above: bound.exactOptional(),
    known: flag.exactOptional(),
    unknown: z.literal(true, { error: "can only be true. Write unknown: true, or remove it." }).exactOptional(),
    none: z.literal(true, { error: "can only be true. Write none: true, or remove it." }).exactOptional(),
    profile: profileCondition.exactOptional(),
  })
    .superRefine((rule, context) => {
      const message = wrongWith(rule);
      if (message !== undefined) context.addIssue({ code: "custom", message });
    })
    .transform((rule) => camelKeys(rule) as unknown as PatternRule),
);

function wrongWith(rule: Readonly<Record<string, unknown>>): string | undefined {
  const [kind, ...more] = kinds.filter((name) => name in rule);
  if (kind === undefined || more.length > 0)
    return "is not one condition. Write exactly one of all, any, not, question, fact and profile.";
  const given = bounds.filter((name) => name in rule);
  const allowed: readonly string[] = kind === "question" || kind === "fact" ? allowedBounds[kind] : [];
  if (given.some((name) => !allowed.includes(name)))
    return `has a bound that does not belong beside ${kind}. ${allowed.length === 0 ? "Move it to a question or a fact." : `Write ${allowed.join(", ")}.`}`;
  if (allowed.length > 0 && given.length === 0) return `has no bound. Write one of ${allowed.join(", ")}.`;
  const levels = [rule["at-most"], rule["at-least"]].filter((level) => level !== undefined);
  if (kind === "question" && levels.some((level) => ![0, 1, 2, 3, 4].includes(level as number)))
    return "has a bound that is no anchor level. Write 0, 1, 2, 3 or 4.";
  return undefined;
}
