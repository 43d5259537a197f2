import type { Report } from "~/domain/report-types";
import { shownRange, shownScore } from "~/domain/shown-score";
import { Part } from "~/ui/part";
import { words } from "./words";

/** The overall number, after the profile: score, range, level, what evidence shows of it, what the level looks like, and what the number is not for. */
export function OverallNumber({ report }: { readonly report: Report }) {
  const { overall, evidenced } = report;
  const level = report.instrument.levels.find((description) => description.level === overall.level);
  const { low, high } = shownRange(overall);
  const undecided = overall.levelLow !== null && overall.levelHigh !== null && overall.levelLow !== overall.levelHigh;
  const shown = evidenced?.overall;
  return (
    <Part title={words.number}>
      <div className="num mt-4 flex flex-wrap items-end gap-x-8 gap-y-3">
        <span className="font-serif text-figure leading-none font-semibold">{shownScore(overall) ?? "–"}</span>
        <div className="text-ink-2">
          <p>
            {low === null || high === null ? "" : `${words.of100(low, high)} · `}
            {overall.level === null ? words.noLevel : words.levelIs(overall.level, overall.levelName ?? "")}
          </p>
          {undecided ? (
            <p>{words.levelRange(overall.levelLow ?? 0, overall.levelHigh ?? 0, report.decidingUnknowns.length)}</p>
          ) : null}
          {shown === undefined ? null : (
            <p>
              {words.shownOverall(
                shownScore(shown),
                shown.level === null ? null : words.levelIs(shown.level, shown.levelName ?? ""),
              )}
            </p>
          )}
        </div>
      </div>
      <p className="mt-4">
        <strong className="font-semibold">{words.pay}</strong> {words.payWhy}
      </p>
      {level === undefined ? null : (
        <dl className="mt-8 grid gap-x-12 gap-y-5 border-t border-rule pt-5 md:grid-cols-3">
          {(
            [
              [words.looksLike, level.looksLike],
              [words.feelsLike, level.feelsLike],
              [words.nextStep, level.nextStep],
            ] as const
          ).map(([title, text]) => (
            <div key={title}>
              <dt className="font-semibold">{title}</dt>
              <dd className="mt-1 text-ink-2">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}
