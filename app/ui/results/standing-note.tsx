import { shownDate } from "~/domain/shown-date";
import { standingWords as words } from "./words";

export interface StandingNoteProps {
  readonly standing: {
    readonly kind: "going-on" | "earlier";
    readonly wasQuick: boolean;
    readonly widened: boolean;
    /** ISO date. */
    readonly taken: string;
    /** Null where the reader only looks. */
    readonly href: string | null;
  };
}

/** Which result this is, where it is not of the answers as they stand, and the way on. */
export function StandingNote({ standing: { kind, wasQuick, widened, taken, href } }: StandingNoteProps) {
  const name = (wasQuick ? words.quick : words.result)(shownDate(taken));
  const why = kind === "earlier" ? words.earlier : widened ? words.widened : words.changed;
  return (
    <p role="note" className="mb-8 border-l-[3px] border-accent bg-accent-wash px-4 py-3">
      <strong>{name}</strong> {why}{" "}
      {href === null ? null : (
        <a className="no-print inline-flex min-h-6 items-center" href={href}>
          {kind === "earlier" ? words.now : words.goOn}
        </a>
      )}
    </p>
  );
}
