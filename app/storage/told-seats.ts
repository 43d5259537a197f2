import type { Transaction } from "kysely";
import type { Seat } from "~/domain/workshop/seat";
import type { Tables } from "./tables";
import { readSeat } from "./workshop-rows";
import type { SeatBallot } from "./workshop-store";

const SEATS_KEPT = 20_000;

/**
 * Seats by the hash of their token, remembered once their person was told the rule that holds: such a seat does not change before the
 * rule does, so that its next vote costs no reading.
 */
export class ToldSeats {
  private readonly kept = new Map<string, { readonly workshop: string; readonly seat: Seat }>();

  /** The seats of these ballots by the hash of their token. */
  async of(
    connection: Transaction<Tables>,
    workshop: string,
    rule: number,
    ballots: readonly SeatBallot[],
  ): Promise<ReadonlyMap<string, Seat>> {
    const seats = new Map<string, Seat>();
    const unknown = new Set<string>();
    for (const { tokenHash } of ballots) {
      const known = this.kept.get(tokenHash);
      if (known?.workshop === workshop && known.seat.agreedTo === rule) seats.set(tokenHash, known.seat);
      else unknown.add(tokenHash);
    }
    if (unknown.size === 0) return seats;
    const rows = await connection
      .selectFrom("seats")
      .selectAll()
      .where("workshop_id", "=", workshop)
      .where("token_hash", "in", [...unknown])
      .execute();
    if (this.kept.size > SEATS_KEPT) this.kept.clear();
    for (const row of rows) {
      const seat = readSeat(row);
      seats.set(row.token_hash, seat);
      if (seat.agreedTo === rule) this.kept.set(row.token_hash, { workshop, seat: { ...seat, name: null } });
    }
    return seats;
  }
}
