import type { TypedAnswer } from "~/web/forms/typed-answer";
import type { AnswersView } from "~/web/handing-over/answers-page";
import { words } from "./words";

interface AskedQuestionProps {
  readonly question: AnswersView["questions"][number];
  readonly typed: TypedAnswer;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

/** One of the questions a link asks, with everything an answer may have; its fields carry its id. */
export function AskedQuestion({ question, typed, problems }: AskedQuestionProps) {
  const { id, text, hint, choose, anchors, none, critical } = question;
  const name = (field: string) => `${id}:${field}`;
  const own = problems.filter(({ field }) => field.startsWith(`${id}:`));
  const row = (value: string, label: string, at?: string) => (
    <label key={value} className="choice">
      <input
        type="radio"
        id={at}
        name={name("answer")}
        value={value}
        defaultChecked={typed.answer === value}
        className="mark"
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="mt-10 border-t border-rule-strong pt-5" aria-invalid={own.length > 0 || undefined}>
      <legend className="float-left mb-3 w-full font-serif text-h2 leading-tight font-semibold">{text}</legend>
      <div className="clear-both">
        {hint ? <p className="mb-3 text-ink-2">{hint}</p> : null}
        {choose ? <p className="mb-3 text-small text-ink-2">{choose}</p> : null}
        {own.map(({ field, message }) => (
          <p key={field} className="mb-2 font-semibold text-accent">
            {message}
          </p>
        ))}
        {anchors.map((anchor, level) => row(String(level), anchor, level === 0 ? name("answer") : undefined))}
        {none === null ? null : row("none", none)}
        {row("dont-know", words.dontKnow)}
        {critical ? null : row("not-applicable", words.notApplicable)}
        <div className="mt-4 grid gap-4 sm:grid-cols-2">
          <label className="when-dont-know">
            <span className="block">{words.ask}</span>
            <input name={name("ask")} defaultValue={typed.ask} maxLength={200} className="field-input mt-1" />
          </label>
          <label className="when-not-applicable">
            <span className="block">{words.reason}</span>
            <input
              id={name("reason")}
              name={name("reason")}
              defaultValue={typed.reason}
              maxLength={4000}
              className="field-input mt-1"
            />
          </label>
          <label>
            <span className="block">{words.evidence}</span>
            <select name={name("evidence")} defaultValue={typed.evidence} className="field-input mt-1">
              <option value="">{words.noEvidence}</option>
              {words.grades.map((grade, value) => (
                <option key={grade} value={value}>
                  {grade}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="block">{words.note}</span>
            <textarea
              id={name("note")}
              name={name("note")}
              rows={2}
              defaultValue={typed.note}
              className="field-input mt-1"
            />
          </label>
        </div>
      </div>
    </fieldset>
  );
}
