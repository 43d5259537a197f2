import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveForm } from "./move-form";
import { words as room } from "./room-words";

interface SettleFormProps {
  readonly view: FacilitatorView;
  /** What was typed in a form that was refused; empty otherwise. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether this is the next thing to do: its button is then the one of the next step. */
  readonly isNext: boolean;
}

/** The form's id, for the button of the next step. */
export const SETTLE_FORM = "settle-form";

/** Writes down what the room agrees on, with evidence and a note; or parks the question. */
export function SettleForm({ view: { room: shown, moves }, typed, isNext }: SettleFormProps) {
  const { question, step, reveal } = shown;
  if (question === null || !moves.includes("agreed")) return null;
  const agreement = reveal?.agreement;
  const middle = agreement?.reading === "agreement" ? String(agreement.median) : "";
  const chosen = typed.event === "agreed" ? typed.answer : middle;
  return (
    <section id="settle" className="scroll-mt-4 border-t border-ink pt-5">
      <h2 className="text-h3">{words.settle.title}</h2>
      <MoveForm id={SETTLE_FORM} event="agreed" step={step} className="mt-3">
        <fieldset>
          <legend className="text-ink-2">{words.settle.legend}</legend>
          <div className="mt-2">
            {question.anchors.map((anchor, level) => (
              <AnswerChoice key={anchor} value={String(level)} label={anchor} chosen={chosen} />
            ))}
            <AnswerChoice value="not-applicable" label={words.settle.notApplicable} chosen={chosen} />
          </div>
        </fieldset>
        <div className="mt-4 grid gap-4 sm:grid-cols-2">
          <label className="block">
            {words.settle.note}
            <textarea
              name="note"
              rows={2}
              maxLength={4000}
              defaultValue={typed.note ?? ""}
              className="field-input mt-1"
            />
          </label>
          <label className="block">
            {words.settle.evidence}
            <select name="evidence" defaultValue={typed.evidence ?? ""} className="field-input mt-1">
              <option value="">{words.settle.evidenceNone}</option>
              {room.evidence.map((grade, value) => (
                <option key={grade} value={value}>
                  {grade}
                </option>
              ))}
            </select>
          </label>
        </div>
        {isNext ? null : (
          <button type="submit" className="button-quiet mt-4">
            {words.settle.agree}
          </button>
        )}
      </MoveForm>
      <ParkForm step={step} typed={typed} />
    </section>
  );
}

function AnswerChoice({
  value,
  label,
  chosen,
}: {
  readonly value: string;
  readonly label: string;
  readonly chosen: string | undefined;
}) {
  return (
    <label className="choice">
      <input type="radio" name="answer" value={value} defaultChecked={value === chosen} required className="mark" />
      <span>{label}</span>
    </label>
  );
}

/** Leaves a question open, with a note of why. */
export function ParkForm({ step, typed }: { readonly step: number; readonly typed: SettleFormProps["typed"] }) {
  return (
    <details className="mt-5 border-t border-rule pt-3" open={typed.event === "parked" || undefined}>
      <summary className="w-fit min-h-6">{words.settle.park}</summary>
      <MoveForm event="parked" step={step} className="mt-3 flex flex-wrap items-end gap-3">
        <label className="block grow">
          {words.settle.parkNote}
          <input
            name="note"
            maxLength={4000}
            defaultValue={typed.event === "parked" ? typed.note : ""}
            className="field-input mt-1"
          />
        </label>
        <button type="submit" className="button-quiet">
          {words.settle.park}
        </button>
      </MoveForm>
    </details>
  );
}
