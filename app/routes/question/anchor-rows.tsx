import type { TypedAnswer } from "~/web/forms/typed-answer";
import { words } from "./words";

interface AnchorRowsProps {
  readonly anchors: readonly string[];
  /** "There is none here" in the question's own words; null where it is not offered. */
  readonly none: string | null;
  readonly chosen: string;
}

/** That there is none stands apart from the strongest anchor: it is no step above it. */
const APART: Readonly<Record<string, string>> = { 4: "border-b", none: "mt-4" };

/** The five anchors as large radio rows, and after them, where it is offered, that there is none here. The key hint shows on keyboard focus only: a digit beside an anchor reads as points. */
export function AnchorRows({ anchors, none, chosen }: AnchorRowsProps) {
  const rows = anchors.map((text, level) => ({ value: String(level), text, key: String(level + 1) }));
  return [...rows, ...(none === null ? [] : [{ value: "none", text: none, key: "T" }])].map(({ value, text, key }) => (
    <label key={value} className={`choice grid-cols-[2rem_1fr_auto] ${APART[value] ?? ""}`}>
      <input
        type="radio"
        name="answer"
        value={value}
        id={value === "0" ? "answer" : undefined}
        defaultChecked={chosen === value}
        className="mark"
      />
      <span>{text}</span>
      <span aria-hidden="true" className="key-hint">
        {key}
      </span>
    </label>
  ));
}

interface OtherRowsProps {
  readonly typed: TypedAnswer;
  readonly mayNotApply: boolean;
  readonly problemOf: (field: string) => string | undefined;
}

/** What is not an anchor: don't know (and who would), doesn't apply (and why). Their fields open with their choice, without script too. */
export function OtherRows({ typed, mayNotApply, problemOf }: OtherRowsProps) {
  const reasonProblem = problemOf("reason");
  const askProblem = problemOf("ask");
  return (
    <div className="other-rows">
      <div className="flex flex-wrap gap-x-8 px-3 py-2 text-ink-2">
        <label className="other-choice">
          <input
            type="radio"
            name="answer"
            value="dont-know"
            defaultChecked={typed.answer === "dont-know"}
            className="mark mt-0"
          />
          {words.dontKnow}
          <span aria-hidden="true" className="key-hint">
            D
          </span>
        </label>
        {mayNotApply ? (
          <label className="other-choice">
            <input
              type="radio"
              name="answer"
              value="not-applicable"
              defaultChecked={typed.answer === "not-applicable"}
              className="mark mt-0"
            />
            {words.notApplicable}
            <span aria-hidden="true" className="key-hint">
              N
            </span>
          </label>
        ) : null}
      </div>
      <div className="when-dont-know px-3 pb-4">
        <label htmlFor="ask" className="mb-1 block">
          {words.ask}
        </label>
        {askProblem ? <p className="mb-1 font-semibold text-accent">{askProblem}</p> : null}
        <input
          id="ask"
          name="ask"
          defaultValue={typed.ask}
          maxLength={200}
          className="field-input"
          aria-invalid={askProblem ? true : undefined}
        />
      </div>
      {mayNotApply ? (
        <div className="when-not-applicable px-3 pb-4">
          <label htmlFor="reason" className="mb-1 block">
            {words.reason}
          </label>
          {reasonProblem ? <p className="mb-1 font-semibold text-accent">{reasonProblem}</p> : null}
          <textarea
            id="reason"
            name="reason"
            rows={2}
            defaultValue={typed.reason}
            className="field-input"
            aria-invalid={reasonProblem ? true : undefined}
          />
        </div>
      ) : null}
    </div>
  );
}
