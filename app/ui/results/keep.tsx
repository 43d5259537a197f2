import type { Report } from "~/domain/report-types";
import { words } from "./words";

/** What stands at level 5 and how to protect it; then what was set aside, and why. */
export function Keep({ report }: { report: Report }) {
  const kept = report.profile.filter(({ standing }) => standing.level === 5);
  return (
    <>
      <section className="mt-14">
        <h2>{words.keep}</h2>
        {kept.length === 0 ? <p className="mt-1 text-ink-2">{words.keepNothing}</p> : null}
        <ul className="mt-2 space-y-3">
          {kept.map(({ pitfall }) => (
            <li key={pitfall.id}>
              <span className="font-semibold">{pitfall.title}.</span> {pitfall.keep}
            </li>
          ))}
        </ul>
      </section>
      {report.notApplicable.length === 0 ? null : (
        <section className="mt-10">
          <h3>{words.notApplicable}</h3>
          <ul className="mt-2 space-y-2">
            {report.notApplicable.map(({ question, reason }) => (
              <li key={question}>
                {report.questionsById[question]?.question.name ?? question}:{" "}
                <span className="text-ink-2">{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
