import { dayOf } from "~/domain/day-of";
import { askLine } from "~/domain/narration/ask-line";
import { words as told } from "~/domain/narration/words";
import { workingDay } from "~/domain/planning/first-day";
import type { Plan, Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { Beside } from "~/ui/beside";

const SHOWN = 5;

interface FindOutFirstProps {
  readonly report: Report;
  readonly plan: Plan;
  /** ISO date of day 1. */
  readonly start: string;
}

/** What to find out in the first week: five tasks at most, each with whom to ask; the rest is folded. */
export function FindOutFirst({ report, plan, start }: FindOutFirstProps) {
  if (plan.findOut.length === 0) return null;
  const rest = plan.findOut.slice(SHOWN);
  const draw = (id: string) => {
    const finding = report.questionsById[id];
    return finding === undefined ? null : (
      <Beside key={id} as="li" side={<p className="font-semibold">{finding.question.name}</p>}>
        <p>{finding.question.findOut}</p>
        <p className="mt-1 text-small text-ink-3">{askLine(report, finding)}</p>
      </Beside>
    );
  };
  return (
    <section className="part">
      <h2>{told.plan.findOut}</h2>
      <p className="eyebrow num mt-1">{told.plan.findOutWhen(shownDate(workingDay(dayOf(start, 6))))}</p>
      <p className="mt-2 text-ink-2">{told.plan.findOutText}</p>
      <ol className="mt-5">{plan.findOut.slice(0, SHOWN).map(draw)}</ol>
      {rest.length === 0 ? null : (
        <details className="border-t border-rule py-4">
          <summary className="w-fit min-h-6">{told.plan.andMore(rest.length)}</summary>
          <ol className="mt-3">{rest.map(draw)}</ol>
        </details>
      )}
    </section>
  );
}
