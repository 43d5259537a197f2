import { referencesOf } from "~/domain/narration/references";
import { mendLines, mendTitle, movementOf, numberSaid, surenessLines } from "~/domain/narration/reliance-lines";
import { relianceWords } from "~/domain/narration/reliance-words";
import type { RelianceFinding } from "~/domain/reliance/reliance";
import type { Report } from "~/domain/report-types";
import type { QuestionHref } from "./answer-lines";
import { RelianceTest } from "./reliance-test";
import { words } from "./words";

interface RelianceProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

/** Whether each reported number can be relied on: its verdict, its tests, and what would make it a yes; where there is none, what to begin with. */
export function Reliance({ report, questionHref }: RelianceProps) {
  return (
    <section aria-labelledby="reliance">
      <h2 id="reliance" className="font-sans text-body leading-normal tracking-normal">
        {relianceWords.title}
      </h2>
      {report.reliance.length === 0 ? <NoNumber /> : null}
      {report.reliance.map((finding, index) => (
        <article key={finding.number} className="mt-1 mb-7">
          <Verdict report={report} finding={finding} />
          {index === 0 ? (
            <Tests report={report} finding={finding} questionHref={questionHref} />
          ) : (
            <details className="mt-2">
              <summary className="w-fit min-h-6">
                {words.itsTests}
                <span className="sr-only">: {numberSaid(report, finding)}</span>
              </summary>
              <Tests report={report} finding={finding} questionHref={questionHref} />
            </details>
          )}
        </article>
      ))}
    </section>
  );
}

const NoNumber = () => (
  <>
    <p className="verdict mt-1">{relianceWords.verdicts["no-number"]}</p>
    <p className="mt-3 text-ink-2">{relianceWords.noNumber.text}</p>
    <p className="mt-4 border-l-[3px] border-accent pl-5">{relianceWords.noNumber.begin}</p>
  </>
);

type TestedProps = Pick<RelianceProps, "report"> & { readonly finding: RelianceFinding };

function Verdict({ report, finding }: TestedProps) {
  const sureness = surenessLines(report, finding);
  return (
    <>
      <h3 className="verdict">
        {numberSaid(report, finding)}:{" "}
        <em className={`not-italic ${finding.verdict === "not-yet" ? "text-accent" : ""}`}>
          {relianceWords.verdicts[finding.verdict]}
        </em>
        .
      </h3>
      {sureness.length === 0 ? null : <p className="num mt-3 text-ink-2">{sureness.join(" ")}</p>}
    </>
  );
}

function Tests({ report, finding, questionHref }: RelianceProps & TestedProps) {
  const references = referencesOf(report, []);
  const movement = movementOf(report, finding);
  const mends = mendLines(finding);
  return (
    <>
      <div className="mt-5 border-b border-rule">
        {finding.tests.map((test) => (
          <RelianceTest
            key={test.id}
            report={report}
            finding={finding}
            test={test}
            references={references}
            questionHref={questionHref}
          />
        ))}
        {movement === null ? null : (
          <p className="test-row max-w-none border-t border-rule py-2.5">
            <span className="font-semibold">{relianceWords.movement}</span>
            <span className="text-ink-2">{relianceWords.movementCounts}</span>
            <span className="num text-ink-2">{movement}</span>
          </p>
        )}
      </div>
      {mends.length === 0 ? (
        <p className="mt-4 text-ink-2">{relianceWords.allHold}</p>
      ) : (
        <div className="mt-5 border-l-[3px] border-accent pl-5">
          <h4 className="font-sans text-body tracking-normal">{mendTitle(finding)}</h4>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {mends.map((line) => (
              <li key={line} className="max-w-[68ch]">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="mt-3 text-small text-ink-3">
        {relianceWords.lede} {words.openTest}
      </p>
    </>
  );
}
