import type { Report } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { words } from "./words";

/** The overall number, after the profile: score, range, level, and what the level looks like. */
export function OverallNumber({ report }: { report: Report }) {
  const { overall } = report;
  const level = report.instrument.levels.find((description) => description.level === overall.level);
  const { low, high } = shownRange(overall);
  const undecided = overall.levelLow !== null && overall.levelHigh !== null && overall.levelLow !== overall.levelHigh;
  return (
    <section className="mt-14">
      <h2>{words.number}</h2>
      <div className="num mt-2 flex flex-wrap items-baseline gap-x-8 gap-y-2">
        <span className="font-serif text-figure leading-none font-semibold">{shownScore(overall) ?? "–"}</span>
        <p className="text-ink-2">
          {low === null || high === null ? "" : `${words.of100(low, high)} · `}
          {overall.level === null ? words.noLevel : words.levelIs(overall.level, overall.levelName ?? "")}
          {undecided ? (
            <span className="block">
              {words.levelRange(overall.levelLow ?? 0, overall.levelHigh ?? 0, report.decidingUnknowns.length)}
            </span>
          ) : null}
        </p>
      </div>
      {level === undefined ? null : (
        <dl className="mt-4 grid gap-x-10 gap-y-4 lg:grid-cols-3">
          {(
            [
              [words.looksLike, level.looksLike],
              [words.feelsLike, level.feelsLike],
              [words.nextStep, level.nextStep],
            ] as const
          ).map(([title, text]) => (
            <div key={title}>
              <dt className="font-semibold">{title}</dt>
              <dd className="text-ink-2">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
