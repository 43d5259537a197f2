import type { QuestionView } from "~/web/question-view";
import { words } from "./words";

/** Opens only after an answer is given: a reason read first would lead it. */
export function WhyWeAsk({ question, open }: { question: QuestionView["question"]; open: boolean }) {
  if (!open) return null;
  return (
    <details className="border-t border-rule px-3 py-3">
      <summary className="w-fit min-h-6">{words.why}</summary>
      <p className="mt-2 text-ink-2">{question.why}</p>
      <ul className="mt-2 space-y-2 text-small text-ink-3">
        {question.sources.map(({ id, text, address }) => (
          <li key={id}>
            {address ? (
              <a className="inline-block py-0.5" href={address} rel="noreferrer noopener" target="_blank">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
