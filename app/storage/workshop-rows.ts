import type { Transaction } from "kysely";
import { z } from "zod";
import type { Seat } from "~/domain/workshop/seat";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { Vote } from "~/domain/workshop/vote";
import type { Workshop } from "~/domain/workshop/workshop";
import type { Database, Tables } from "./tables";
import { readWorkshopBody } from "./workshop-body";
import type { StoredWorkshop } from "./workshop-store";

const WORKSHOPS_KEPT = 100;

const levels: Readonly<Record<string, VoteLevel>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, "dont-know": "dont-know" };
const level = z.custom<string>((value) => typeof value === "string" && value in levels, "a level");

type Connection = Transaction<Tables>;

/** Reads workshops, seats and votes within a transaction; a body that was read or written before at its revision is not read again. */
export class WorkshopRows {
  private readonly kept = new Map<string, { readonly revision: number; readonly workshop: Workshop }>();

  constructor(private readonly database: Pick<Database, "locksRows">) {}

  /** One workshop, its row locked against changes (`share`) or against everything (`update`) until the transaction ends. */
  async workshop(connection: Connection, id: string, lock?: "share" | "update"): Promise<StoredWorkshop | undefined> {
    const { locksRows } = this.database;
    const row = await connection
      .selectFrom("workshops")
      .select(["code", "revision", "created_at", "updated_at", "closed_at"])
      .where("assessment_id", "=", id)
      .$if(locksRows && lock === "share", (query) => query.forShare())
      .$if(locksRows && lock === "update", (query) => query.forUpdate())
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { code, revision, created_at, updated_at, closed_at } = row;
    const workshop = await this.body(connection, id, revision);
    return { id, code, revision, workshop, createdAt: created_at, updatedAt: updated_at, closedAt: closed_at };
  }

  keep(id: string, revision: number, workshop: Workshop): void {
    this.kept.delete(id);
    this.kept.set(id, { revision, workshop });
    const [oldest] = this.kept.keys();
    if (this.kept.size > WORKSHOPS_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  async seats(connection: Connection, id: string): Promise<readonly Seat[]> {
    const rows = await connection
      .selectFrom("seats")
      .select(["id", "role", "name", "agreed_to"])
      .where("workshop_id", "=", id)
      .orderBy("joined_at")
      .orderBy("id")
      .execute();
    return rows.map(readSeat);
  }

  async votes(connection: Connection, id: string): Promise<readonly Vote[]> {
    const rows = await connection
      .selectFrom("votes")
      .select(["seat_id", "question", "round", "level", "reason"])
      .where("workshop_id", "=", id)
      .execute();
    return rows.map(({ seat_id, question, round, level: kept, reason }) => ({
      seat: seat_id,
      question,
      round,
      level: levels[level.parse(kept)] as VoteLevel,
      ...(reason === null ? {} : { reason }),
    }));
  }

  private async body(connection: Connection, id: string, revision: number): Promise<Workshop> {
    const kept = this.kept.get(id);
    if (kept?.revision === revision) return kept.workshop;
    const { body } = await connection
      .selectFrom("workshops")
      .select("body")
      .where("assessment_id", "=", id)
      .executeTakeFirstOrThrow();
    const workshop = readWorkshopBody(body);
    this.keep(id, revision, workshop);
    return workshop;
  }
}

/** A seat's row as the rules see it. */
export const readSeat = ({
  id,
  role,
  name,
  agreed_to,
}: Omit<Tables["seats"], "workshop_id" | "token_hash" | "joined_at">): Seat => ({
  id,
  role,
  name,
  agreedTo: agreed_to,
});
