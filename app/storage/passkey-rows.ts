import { z } from "zod";
import type { Passkey } from "./passkey-store";
import type { Tables } from "./tables";

const transports = z.array(z.string());
/** Postgres gives its 64-bit numbers as texts. */
const counter = z.coerce.number().int().min(0).max(0xffff_ffff);

/** A row as a passkey; throws where it is not what this version writes. */
export const passkeyOf = (row: Tables["bench_passkeys"]): Passkey => ({
  id: row.id,
  host: row.host,
  name: row.name,
  publicKey: row.public_key,
  counter: counter.parse(row.counter),
  transports: transports.parse(JSON.parse(row.transports)),
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});

export const passkeyRow = (benchId: string, passkey: Passkey): Tables["bench_passkeys"] => ({
  id: passkey.id,
  bench_id: benchId,
  host: passkey.host,
  name: passkey.name,
  public_key: passkey.publicKey,
  counter: passkey.counter,
  transports: JSON.stringify(passkey.transports),
  created_at: passkey.createdAt,
  last_used_at: passkey.lastUsedAt,
});
