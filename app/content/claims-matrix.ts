import type { Instrument } from "~/domain/instrument";

/** What an edition holds, counted, and each claim of its sources with the questions that reach it and the actions that answer it; as text. */
export function claimsMatrix({ edition, claims, pitfalls, questions, actions, patterns, sources }: Instrument): string {
  const lines = claims.flatMap(({ id, questions: reach, actions: answer }) => [
    id,
    `    asked by     ${reach.join(", ")}`,
    `    answered by  ${answer.join(", ")}`,
  ]);
  const critical = questions.filter((question) => question.critical).length;
  const core = pitfalls.filter((pitfall) => pitfall.core).length;
  return [
    `Edition ${edition}: ${pitfalls.length} pitfalls (${core} core), ${questions.length} questions (${critical} critical), ${actions.length} actions, ${patterns.length} patterns, ${sources.length} sources, ${claims.length} claims.`,
    "",
    ...lines,
  ].join("\n");
}
