import { useEffect, useRef } from "react";
import { MoveButton } from "~/ui/workshop/move-form";
import { words } from "./words";

/** As much of a refusal as the page shows. */
export interface RefusedMove {
  readonly message: string;
  readonly offersOpenMode: boolean;
  readonly typed: Readonly<Record<string, string>>;
}

/** Why a step was not taken, above the room as it is now; takes the focus when it appears. */
export function Refused({ refused, step }: { readonly refused: RefusedMove; readonly step: number }) {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every refusal is read, also the same one again
  useEffect(() => ref.current?.focus(), [refused]);
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="mt-5 border-2 border-accent px-4 py-3 outline-none">
      <h2 className="text-h3">{words.problem}</h2>
      <p className="mt-1">{refused.message}</p>
      {refused.offersOpenMode ? (
        <MoveButton event="mode.changed" step={step} fields={{ mode: "open" }} label={words.goOpen} className="mt-3" />
      ) : null}
    </div>
  );
}
