import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Pattern } from "~/domain/instrument";
import { questionsIn } from "~/domain/rule-leaves";
import { type TinyPitfall, tinyInstrument } from "./tiny-instrument";

/** The questions of the quick check that a pattern reads, the first of their pitfalls (INSTRUMENT §2). */
const QUICK = new Set([
  "score-tied-evaluations.pay-and-ratings",
  "rating-solicitation.asking-for-top-marks",
  "punitive-metrics.response-to-bad-number",
  "weak-metrics.feedback-to-action",
  "score-chasing.target-setting",
  "cx-mirage.failure-demand",
  "siloed-dashboards.who-sees",
  "disconnected-employees.behaviour-link",
  "hoarded-praise.reaches-the-earner",
  "leader-distance.direct-contact",
  "competitor-fixation.yardstick",
  "undefined-promise.clarity",
  "launch-and-fade.sustained",
]);

/** The questions that `surveys: no` rules out (INSTRUMENT §2). */
const needsSurveys = (id: string) =>
  id === "score-tied-evaluations.pay-and-ratings" || id.startsWith("rating-solicitation.");

type Written = Omit<Pattern, "contradictions" | "eased"> & Partial<Pick<Pattern, "contradictions" | "eased">>;

/** The patterns as the content of 2026 writes them. */
export const patternsOf2026: readonly Pattern[] = (
  inCamelCase(parse(readFileSync("content/2026/patterns.yaml", "utf8"))) as readonly Written[]
).map((pattern) => ({ contradictions: [], eased: null, ...pattern }));

/** The patterns of 2026 over nothing but the questions they name, with the scope and the ruling-out of INSTRUMENT §2. */
export const instrumentOfPatterns = tinyInstrument(
  pitfallsOf(patternsOf2026.flatMap(({ when }) => questionsIn(when))),
  [...patternsOf2026],
);

function pitfallsOf(ids: readonly string[]): TinyPitfall[] {
  const pitfalls = new Map<string, Set<string>>();
  for (const id of ids) {
    const [pitfall = "", question = ""] = id.split(".");
    pitfalls.set(pitfall, (pitfalls.get(pitfall) ?? new Set()).add(question));
  }
  return [...pitfalls].map(([id, questions]) => ({
    id,
    questions: [...questions].map((question) => ({
      id: question,
      quick: QUICK.has(`${id}.${question}`),
      ruledOutBy: needsSurveys(`${id}.${question}`) ? { surveys: false } : null,
    })),
  }));
}

/** The same content with keys such as `at-most` written as the domain does. */
function inCamelCase(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(inCamelCase);
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase()),
      inCamelCase(value),
    ]),
  );
}
