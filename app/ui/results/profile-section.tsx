import { profileBars } from "~/charts/profile-bars";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { shownPercent } from "~/domain/shown-numbers";
import { Numbers } from "~/ui/figure/numbers";
import { words as figure } from "~/ui/figure/words";
import { Part } from "~/ui/part";
import type { QuestionHref } from "./answer-lines";
import { ProfileRow } from "./profile-row";
import { words } from "./words";

interface ProfileSectionProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

const TICKS = [0, 20, 40, 60, 80];

/** The pitfalls worst first, each a bar with its range and its level by number and name; a row opens to the answers in it. */
export function ProfileSection({ report, questionHref }: ProfileSectionProps) {
  const chart = profileBars(report);
  return (
    <Part title={words.profile(report.profile.length)} hint={`${told.profile.lede} ${words.openRow}`}>
      {report.evidenced === null ? null : (
        <p className="mt-2 text-ink-2">
          {told.profile.graded(shownPercent(report.evidenced.gradedShare))}{" "}
          {report.profile.some(({ evidenced }) => evidenced !== null && evidenced.level !== null)
            ? words.secondBar
            : told.profile.gradedTooFew}
        </p>
      )}
      <div className="mt-6">
        <div aria-hidden="true" className="score-row num text-small text-ink-3">
          <span className="max-md:hidden">{words.pitfall}</span>
          <span className="grid grid-cols-5">
            {TICKS.map((tick) => (
              <span key={tick} className={tick === 0 ? "" : "-translate-x-[0.5em]"}>
                {tick}
                {tick === TICKS.at(-1) ? <span className="float-right -mr-[0.5em]">100</span> : null}
              </span>
            ))}
          </span>
          <span className="max-md:hidden">{words.level}</span>
        </div>
        <div className="border-b border-rule">
          {report.profile.map((finding) => (
            <ProfileRow key={finding.pitfall.id} finding={finding} report={report} questionHref={questionHref} />
          ))}
        </div>
        <p className="mt-3 text-small text-ink-3">{figure.reading(chart.axis, chart.unit, chart.source)}</p>
        <Numbers chart={chart} />
      </div>
    </Part>
  );
}
