import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Seat } from "~/domain/workshop/seat";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { Vote } from "~/domain/workshop/vote";
import type { Workshop } from "~/domain/workshop/workshop";
import type { Database, Tables } from "./tables";
import { workshopBody } from "./workshop-body";
import type { StoredWorkshop } from "./workshop-store";

const WORKSHOPS_KEPT = 100;

const levels: Readonly<Record<string, VoteLevel>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  "dont-know": "dont-know",
  none: "none",
};

type Connection = Transaction<Tables>;

/** Reads workshops, seats and votes within a transaction; a body that was read or written before at its revision is not read again. */
export class WorkshopRows {
  private readonly kept = new Map<string, { readonly revision: number; readonly workshop: Workshop }>();

  constructor(private readonly database: Pick<Database, "locksRows" | "json">) {}

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
    const rows = await this.asArrays<[string, string, string | null, number]>(
      connection,
      sql`select id, role, name, agreed_to from seats where workshop_id = ${id} order by joined_at, id`,
      sql`id, role, name, agreed_to`,
    );
    return rows.map(([id, role, name, agreedTo]) => ({ id, role, name, agreedTo }));
  }

  async votes(connection: Connection, id: string): Promise<readonly Vote[]> {
    const rows = await this.asArrays<[string, string, number, string, string | null]>(
      connection,
      sql`select seat_id, question, round, level, reason from votes where workshop_id = ${id}`,
      sql`seat_id, question, round, level, reason`,
    );
    return rows.map(([seat, question, round, kept, reason]) => ({
      seat,
      question,
      round,
      level: readLevel(kept),
      ...(reason === null ? {} : { reason }),
    }));
  }

  /** Rows as arrays of their columns, in the order of the query. */
  private async asArrays<Row>(
    connection: Connection,
    query: RawBuilder<unknown>,
    columns: RawBuilder<unknown>,
  ): Promise<readonly Row[]> {
    const { group, array } = this.database.json;
    const answered = await sql<{ rows: string | readonly Row[] | null }>`
      select ${sql.raw(group)}(${sql.raw(array)}(${columns})) as rows from (${query}) as ordered`.execute(connection);
    const rows = answered.rows[0]?.rows ?? [];
    return typeof rows === "string" ? (JSON.parse(rows) as readonly Row[]) : rows;
  }

  private async body(connection: Connection, id: string, revision: number): Promise<Workshop> {
    const kept = this.kept.get(id);
    if (kept?.revision === revision) return kept.workshop;
    const { body } = await connection
      .selectFrom("workshops")
      .select("body")
      .where("assessment_id", "=", id)
      .executeTakeFirstOrThrow();
    const workshop = workshopBody.read(body);
    this.keep(id, revision, workshop);
    return workshop;
  }
}

function readLevel(kept: string): VoteLevel {
  const level = levels[kept];
  if (level === undefined) throw new Error(`${kept} is no level of a vote`);
  return level;
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
