import type { ReactNode } from "react";
import { Saved } from "./saved";
import { useCommands } from "./use-commands";

interface OneFieldFormProps {
  /** The id of its field, and what it asks for and says was saved. */
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly children: ReactNode;
}

/** A form of the whole plan with one field, described by `${field}-hint`. */
export function OneFieldForm({ field, label, hint, button, children }: OneFieldFormProps) {
  const { onSubmit } = useCommands();
  return (
    <form method="post" onSubmit={onSubmit} className="no-print mt-10 border-t border-rule pt-5">
      <label htmlFor={field} className="block font-semibold">
        {label}
      </label>
      <p id={`${field}-hint`} className="text-small text-ink-3">
        {hint}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {children}
        <button type="submit" name="do" value={field} className="button-quiet">
          {button}
        </button>
        <Saved about={field} />
      </div>
    </form>
  );
}
