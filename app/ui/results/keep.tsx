import type { Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { words } from "./words";

/** What stands at level 5 and how to protect it; then what was set aside, and why. */
export function Keep({ report }: { readonly report: Report }) {
  const kept = report.profile.filter(({ standing }) => standing.level === 5);
  return (
    <>
      <Part title={words.keep} hint={kept.length === 0 ? words.keepNothing : words.keepHint}>
        <ul className="mt-5">
          {kept.map(({ pitfall }) => (
            <Beside key={pitfall.id} as="li" side={<p className="font-semibold">{pitfall.title}</p>}>
              <p>{pitfall.keep}</p>
            </Beside>
          ))}
        </ul>
      </Part>
      {report.notApplicable.length === 0 ? null : (
        <Part title={words.notApplicable} hint={words.notApplicableHint}>
          <ul className="mt-5">
            {report.notApplicable.map(({ question, reason }) => (
              <Beside
                key={question}
                as="li"
                side={<p className="font-semibold">{report.questionsById[question]?.question.name ?? question}</p>}
              >
                <p className="whitespace-pre-line text-ink-2">{reason}</p>
              </Beside>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
