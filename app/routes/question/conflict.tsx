import { useEffect, useRef } from "react";
import type { Answer } from "~/domain/assessment";
import type { QuestionView } from "~/web/question-view";
import { words } from "./words";

/** The id of the box, which takes the focus again where somebody goes on without a choice. */
export const CONFLICT = "conflict";

interface ConflictProps {
  readonly conflict: { readonly theirs: Answer; readonly yours: Answer };
  readonly question: QuestionView["question"];
  readonly onTake: (answer: Answer) => void;
}

const said = (answer: Answer, { anchors, none }: QuestionView["question"]) => {
  if (answer.answer === "dont-know") return words.dontKnow;
  if (answer.answer === "not-applicable") return `${words.notApplicable}: ${answer.reason ?? ""}`;
  return answer.answer === "none" ? none?.text : anchors[answer.answer];
};

/** Both answers, side by side, when this question changed since the form was drawn; takes the focus, so that nobody continues past it unseen. Without script, the form below holds yours: continue keeps it. */
export function Conflict({ conflict, question, onTake }: ConflictProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div
      ref={ref}
      id={CONFLICT}
      tabIndex={-1}
      role="alert"
      className="mb-6 border-l-[3px] border-accent bg-accent-wash px-4 py-4 outline-none"
    >
      <h2 className="text-h3">{words.conflictTitle}</h2>
      <p className="mt-1">{words.conflict}</p>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        {(
          [
            [words.theirs, conflict.theirs, words.keepTheirs],
            [words.yours, conflict.yours, words.keepYours],
          ] as const
        ).map(([title, answer, keep]) => (
          <section key={title} aria-label={title}>
            <h3 className="font-sans text-body">{title}</h3>
            <p className="my-1">{said(answer, question)}</p>
            {answer.note ? <p className="my-1 text-ink-2">{words.noteSaid(answer.note)}</p> : null}
            <button type="button" className="button-quiet with-script" onClick={() => onTake(answer)}>
              {keep}
            </button>
          </section>
        ))}
      </div>
    </div>
  );
}
