import type { QuestionLine, Section } from "~/web/sections";
import { words } from "./words";

const said = ({ answer, anchor }: QuestionLine) => {
  if (answer === null) return words.unanswered;
  if (answer.answer === "dont-know") return words.dontKnow;
  if (answer.answer === "not-applicable") return words.notApplicable(answer.reason ?? "");
  return anchor;
};

/** Every counted answer by section, each with the way to change it. */
export function AnswerList({ sections, mayEdit }: { sections: readonly Section[]; mayEdit: boolean }) {
  return sections.map((section) => (
    <section key={section.id} className="mt-8">
      <h3>{section.title}</h3>
      <dl className="mt-2 border-b border-rule">
        {section.lines.map((line) => (
          <div
            key={line.id}
            id={line.id}
            className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[1fr_auto]"
          >
            <dt className="max-w-[68ch] text-ink-2">{line.text}</dt>
            <dd className={line.answer === null ? "text-ink-2 italic" : ""}>
              {said(line)}
              {line.answer !== null && line.isOpen ? (
                <span className="block text-small text-ink-3">{words.contradicted}</span>
              ) : null}
              {line.answer?.note ? <span className="block text-small text-ink-3">{words.note}</span> : null}
            </dd>
            {mayEdit ? (
              <dd className="sm:col-start-2 sm:row-start-1">
                <a className="inline-flex min-h-6 items-center" href={line.href}>
                  {words.change}
                  <span className="sr-only">: {line.name}</span>
                </a>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  ));
}
