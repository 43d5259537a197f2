import { askLine } from "~/domain/narration/ask-line";
import { words as told } from "~/domain/narration/words";
import type { QuestionFinding, Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import type { QuestionHref } from "./answer-lines";
import { words } from "./words";

interface BlindSpotsProps {
  readonly report: Report;
  readonly questionHref: QuestionHref;
}

const LEADING = 5;

/** What nobody knows yet, gravest first, with how to find out and whom to ask. */
export function BlindSpots({ report, questionHref }: BlindSpotsProps) {
  if (report.blindSpots.length === 0) return <Part title={told.unknown.title} hint={told.unknown.none} />;
  const draw = (id: string) => {
    const finding = report.questionsById[id];
    return finding === undefined ? null : (
      <BlindSpot key={id} finding={finding} report={report} questionHref={questionHref} />
    );
  };
  const rest = report.blindSpots.slice(LEADING);
  return (
    <Part title={told.unknown.title} hint={told.unknown.lede}>
      <ul className="mt-5">{report.blindSpots.slice(0, LEADING).map(draw)}</ul>
      {rest.length === 0 ? null : (
        <details className="border-t border-rule py-4">
          <summary className="w-fit min-h-6">{words.moreUnknown(rest.length)}</summary>
          <ul className="mt-3">{rest.map(draw)}</ul>
        </details>
      )}
    </Part>
  );
}

function BlindSpot({ finding, report, questionHref }: BlindSpotsProps & { readonly finding: QuestionFinding }) {
  const { question, text } = finding;
  return (
    <Beside
      as="li"
      side={
        <>
          <p className="font-semibold">{question.name}</p>
          {report.decidingUnknowns.includes(question.id) ? (
            <p className="text-small text-accent">{told.unknown.decides}</p>
          ) : null}
        </>
      }
    >
      <p>{questionHref ? <a href={questionHref(question.id)}>{text}</a> : text}</p>
      <p className="mt-1 text-ink-2">{question.findOut}</p>
      <p className="mt-1 text-small text-ink-3">{askLine(report, finding)}</p>
    </Beside>
  );
}
