import type { Kysely } from "kysely";
import type { Tables } from "./tables";

/** What a bench asks for beside its link. */
export interface BenchProtection {
  readonly hasPassphrase: boolean;
  readonly passkeys: readonly { readonly id: string; readonly host: string }[];
}

export const isProtected = ({ hasPassphrase, passkeys }: BenchProtection) => hasPassphrase || passkeys.length > 0;

/** Reads it; where rows can be locked and a change follows, nobody else changes it until the transaction ends. */
export async function benchProtection(
  db: Kysely<Tables>,
  benchId: string,
  { locked = false } = {},
): Promise<BenchProtection> {
  const { passphrase_hash } = await db
    .selectFrom("benches")
    .select("passphrase_hash")
    .where("id", "=", benchId)
    .$if(locked, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  const passkeys = await db
    .selectFrom("bench_passkeys")
    .select(["id", "host"])
    .where("bench_id", "=", benchId)
    .execute();
  return { hasPassphrase: passphrase_hash !== null, passkeys };
}
