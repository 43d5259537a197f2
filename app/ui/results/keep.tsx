import { keptPitfalls } from "~/domain/narration/kept-pitfalls";
import { words as told } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { words } from "./words";

/** What stands at level 5, or else highest, and how to protect it; then what was set aside, and why. */
export function Keep({ report }: { readonly report: Report }) {
  const { kept, lede } = keptPitfalls(report);
  return (
    <>
      {kept.length === 0 ? null : (
        <Part title={told.keep.title} hint={lede}>
          <ul className="mt-5">
            {kept.map(({ finding: { pitfall }, sentences }) => (
              <Beside key={pitfall.id} as="li" side={<p className="font-semibold">{pitfall.title}</p>}>
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Beside>
            ))}
          </ul>
        </Part>
      )}
      {report.notApplicable.length === 0 ? null : (
        <Part title={told.answers.notApplicable} hint={words.notApplicableHint}>
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
