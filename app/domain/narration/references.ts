import type { Source } from "../instrument";
import type { Report } from "../report-types";

/** The sources a paper rests on, numbered in the order they are first met. */
export interface References {
  readonly cited: readonly Source[];
  /** "1, 4" for the sources of a finding; empty where it has none. */
  readonly marks: (ids: readonly string[]) => string;
}

/** Numbers the sources of whatever the paper shows: tests of the number, patterns found, pitfalls shown at length, actions planned. */
export function referencesOf(report: Report, shownPitfalls: readonly string[]): References {
  const planned = report.plan?.windows.flatMap(({ actions }) => actions.map(({ id }) => id)) ?? [];
  const ids = new Set([
    ...report.reliance.flatMap(({ tests }) => tests.flatMap(({ sources }) => sources)),
    ...report.patterns.flatMap(
      ({ id }) => report.instrument.patterns.find((pattern) => pattern.id === id)?.sources ?? [],
    ),
    ...planned.flatMap((id) => report.actionsById[id]?.sources ?? []),
    ...report.instrument.pitfalls
      .filter(({ id }) => shownPitfalls.includes(id))
      .flatMap(({ questions }) => questions.flatMap(({ sources }) => sources)),
  ]);
  const cited = [...ids].flatMap((id) => report.instrument.sources.filter((source) => source.id === id));
  const numbers = new Map(cited.map(({ id }, index) => [id, index + 1]));
  return {
    cited,
    marks: (wanted) =>
      [...new Set(wanted.flatMap((id) => numbers.get(id) ?? []))].sort((one, other) => one - other).join(", "),
  };
}
