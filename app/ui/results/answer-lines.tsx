import { answerRemarks, answerSaid } from "~/domain/narration/answer-lines";
import type { QuestionFinding } from "~/domain/report-types";

/** Leads to a question; null where the reader may not change answers. */
export type QuestionHref = ((question: string) => string) | null;

interface AnswerLinesProps {
  readonly findings: readonly (QuestionFinding | undefined)[];
  readonly questionHref: QuestionHref;
}

/** The answers something rests on: each question by name, what was said, and what it rests on in turn. */
export function AnswerLines({ findings, questionHref }: AnswerLinesProps) {
  return (
    <ul className="space-y-3">
      {findings.map((finding) =>
        finding === undefined ? null : (
          <li key={finding.question.id}>
            {questionHref ? (
              <a href={questionHref(finding.question.id)}>{finding.question.name}</a>
            ) : (
              <span className="font-semibold">{finding.question.name}</span>
            )}
            <span className="block max-w-[60ch] text-ink-2">{answerSaid(finding)}</span>
            <Remarks finding={finding} />
          </li>
        ),
      )}
    </ul>
  );
}

function Remarks({ finding }: { readonly finding: QuestionFinding }) {
  const remarks = answerRemarks(finding);
  return remarks.length === 0 ? null : (
    <span className="block max-w-[60ch] text-small whitespace-pre-line text-ink-3">{remarks.join(" ")}</span>
  );
}
