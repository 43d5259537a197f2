import type { Report } from "~/domain/report-types";
import { words } from "./words";

interface BlindSpotsProps {
  readonly report: Report;
  readonly questionHref: ((question: string) => string) | null;
}

const LEADING = 5;

/** What nobody knows yet, gravest first, with how to find out and whom to ask. */
export function BlindSpots({ report, questionHref }: BlindSpotsProps) {
  if (report.blindSpots.length === 0) return null;
  const draw = (id: string) => {
    const finding = report.questionsById[id];
    if (finding === undefined) return null;
    const roles = finding.question.bestKnownBy
      .map((role) => report.instrument.respondentRoles.find((candidate) => candidate.id === role)?.name ?? role)
      .join(", ");
    return (
      <li key={id} className="border-t border-rule py-3">
        <p className="font-semibold">
          {questionHref ? <a href={questionHref(id)}>{finding.text}</a> : finding.text}
          {report.decidingUnknowns.includes(id) ? (
            <span className="ml-2 text-small font-normal text-accent">{words.decides}</span>
          ) : null}
        </p>
        <p className="text-ink-2">{finding.question.findOut}</p>
        <p className="text-small text-ink-3">{words.ask(finding.answer?.ask ?? roles)}</p>
      </li>
    );
  };
  const rest = report.blindSpots.slice(LEADING);
  return (
    <section className="mt-14">
      <h2>{words.blindSpots}</h2>
      <p className="mt-1 text-ink-2">{words.blindSpotsHint}</p>
      <ul className="mt-4">{report.blindSpots.slice(0, LEADING).map(draw)}</ul>
      {rest.length === 0 ? null : (
        <details className="border-t border-rule py-3">
          <summary className="min-h-6">{words.moreUnknown(rest.length)}</summary>
          <ul className="mt-2">{rest.map(draw)}</ul>
        </details>
      )}
    </section>
  );
}
