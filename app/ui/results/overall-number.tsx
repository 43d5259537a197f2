import { levelText } from "~/domain/narration/level-text";
import { evidencedLines, levelRangeLine } from "~/domain/narration/overall-lines";
import { reliesOnTheNumber } from "~/domain/narration/relies";
import { levelLine, scoredLine } from "~/domain/narration/standing-lines";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownScore } from "~/domain/shown-score";
import { Part } from "~/ui/part";
import { words } from "./words";

/** The overall number, after the profile: score, range, level, what evidence shows of it, what the number is not for and what relies on it, and what the level looks like. */
export function OverallNumber({ report }: { readonly report: Report }) {
  const { overall } = report;
  const level = levelText(report);
  const evidenced = evidencedLines(report);
  const range = levelRangeLine(report);
  return (
    <Part title={told.profile.number}>
      <div className="num mt-4 grid gap-x-8 gap-y-4 md:grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)]">
        <span className="font-serif text-figure leading-none font-semibold">{shownScore(overall) ?? told.none}</span>
        <div className="text-ink-2">
          {evidenced === null ? null : <p className="text-small text-ink-3">{told.profile.claimed}</p>}
          <p>{levelLine(overall)}</p>
          <p>{scoredLine(overall)}</p>
          {range === null ? null : <p>{range}</p>}
        </div>
        {evidenced === null ? null : (
          <div className="border-rule md:border-l md:pl-8 text-ink-2">
            <p className="text-small text-ink-3">{told.profile.evidenced}</p>
            {evidenced.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
      <p className="mt-4">
        <strong className="font-semibold">{told.notice}</strong> {words.payWhy}
      </p>
      <h3 className="mt-6 font-sans text-body tracking-normal">{told.relies.title}</h3>
      {reliesOnTheNumber(report).map((line) => (
        <p key={line} className="text-ink-2">
          {line}
        </p>
      ))}
      {level === null ? null : (
        <dl className="mt-8 grid gap-x-12 gap-y-5 border-t border-rule pt-5 md:grid-cols-3">
          {(
            [
              [told.profile.looksLike, level.looksLike],
              [told.profile.feelsLike, level.feelsLike],
              [told.profile.nextStep, level.nextStep],
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
