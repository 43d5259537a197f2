import { limits } from "./limits";
import type { Seat } from "./seat";
import type { Workshop } from "./workshop";

/** Why nobody sits down: `workshop-closed` is a 410, the others are said kindly on the join page. */
export type SeatRefusal = "workshop-closed" | "door-locked" | "room-full" | "unknown-role" | "name-too-long";

export type SeatTaken =
  | { readonly ok: true; readonly seat: Seat }
  | { readonly ok: false; readonly refusal: SeatRefusal };

/** Who asks for a seat; the id is the edge's, random and never shown. */
export interface Joining {
  readonly id: string;
  readonly role: string;
  readonly name?: string;
}

/**
 * A seat for somebody who joins, at whatever phase the room is in, or the reason why not. `taken` is how many seats there are, counted in
 * the transaction that adds this one. Joining is agreeing to the rule as it is told on the join page.
 */
export function takeSeat(workshop: Workshop, taken: number, { id, role, name }: Joining): SeatTaken {
  const refused = (refusal: SeatRefusal): SeatTaken => ({ ok: false, refusal });
  const { settings, phase, doorLocked, rule } = workshop;
  if (phase === "closed") return refused("workshop-closed");
  if (doorLocked) return refused("door-locked");
  if (taken >= settings.seats) return refused("room-full");
  if (!settings.roles.some((known) => known.id === role)) return refused("unknown-role");
  const given = name?.trim() ?? "";
  if (given.length > limits.name) return refused("name-too-long");
  return { ok: true, seat: { id, role, name: given === "" ? null : given, agreedTo: rule } };
}

/** The seat after its person was told that the mode has changed, and went on. */
export const withRuleAccepted = (seat: Seat, { rule }: Pick<Workshop, "rule">): Seat => ({ ...seat, agreedTo: rule });
