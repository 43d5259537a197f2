import { addresses } from "./addresses";
import { mayEdit, type OpenedResult } from "./opening";
import type { Plumbline } from "./plumbline";

/** What a page says above a result that is not of the answers as they stand. */
export interface Standing {
  readonly kind: "going-on" | "earlier";
  readonly wasQuick: boolean;
  /** Whether a quick check goes on as more than one. */
  readonly widened: boolean;
  /** ISO date. */
  readonly taken: string;
  /** To the open questions or, of an earlier version, to the result now; null where the reader only looks. */
  readonly href: string | null;
}

/** Null where the result is of the answers as they stand. */
export function standingOf({ stored, shown, scope, scopeNow }: Result): Standing | null {
  if (shown.kind === "now") return null;
  const { id, assessment } = stored;
  const wasQuick = assessment.scope === "quick";
  const goOn = mayEdit({ scope }) ? `${addresses.assessment(id)}?resume` : null;
  return {
    kind: shown.kind,
    wasQuick,
    widened: wasQuick && scopeNow !== "quick",
    taken: assessment.taken,
    href: shown.kind === "earlier" ? addresses.results(id) : goOn,
  };
}

type Result = Pick<OpenedResult, "stored" | "shown" | "scope" | "scopeNow">;

/** The quick check that a full result went on from; null where there was none. */
export async function quickBefore(
  { store }: Pick<Plumbline, "store">,
  { stored: { id, assessment }, shown }: OpenedResult,
): Promise<{ readonly href: string; readonly taken: string } | null> {
  if (shown.kind !== "now" || assessment.scope === "quick") return null;
  const version = await store.version(id, "last-quick");
  return version === undefined
    ? null
    : { href: `${addresses.results(id)}?version=${version.number}`, taken: version.taken };
}
