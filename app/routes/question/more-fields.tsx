import type { TypedAnswer } from "~/web/forms/typed-answer";
import { words } from "./words";

/** Evidence and note, folded away until wanted or filled. */
export function MoreFields({ typed, problem }: { typed: TypedAnswer; problem: string | undefined }) {
  const filled = typed.note !== "" || typed.evidence !== "";
  return (
    <details className="border-t border-rule px-3 py-3" open={filled || problem !== undefined}>
      <summary className="w-fit min-h-6">{words.more}</summary>
      <fieldset className="mt-4">
        <legend className="mb-1">{words.evidence}</legend>
        {[words.noEvidence, ...words.evidenceGrades].map((grade, index) => {
          const value = index === 0 ? "" : String(index - 1);
          return (
            <label key={grade} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="evidence"
                value={value}
                defaultChecked={typed.evidence === value}
                className="mark mt-0"
              />
              {grade}
            </label>
          );
        })}
      </fieldset>
      <label htmlFor="note" className="mt-4 mb-1 block">
        {words.note}
      </label>
      <p id="note-hint" className="mb-1 text-small text-ink-3">
        {words.noteHint}
      </p>
      {problem ? <p className="mb-1 font-semibold text-accent">{problem}</p> : null}
      <textarea
        id="note"
        name="note"
        rows={4}
        defaultValue={typed.note}
        className="field-input"
        aria-describedby="note-hint"
        aria-invalid={problem ? true : undefined}
      />
    </details>
  );
}
