import { words } from "./console-words";
import { MoveForm } from "./move-form";

interface ParkFormProps {
  readonly step: number;
  /** What was typed in a form that was refused; empty otherwise. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Leaves a question open, with a note of why and who will find out. */
export function ParkForm({ step, typed }: ParkFormProps) {
  const isBack = typed.event === "parked";
  return (
    <details className="mt-5 border-t border-rule pt-3" open={isBack || undefined}>
      <summary className="w-fit min-h-6">{words.settle.park}</summary>
      <MoveForm event="parked" step={step} className="mt-3 flex flex-wrap items-end gap-3">
        <label className="block grow">
          {words.settle.parkNote}
          <input
            name="note"
            maxLength={4000}
            defaultValue={isBack ? typed.note : ""}
            autoComplete="off"
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
