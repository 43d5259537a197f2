import { randomBytes } from "node:crypto";
import { argon2id, argon2Verify } from "hash-wasm";

/** Argon2id as OWASP asks for at least: 19 MiB, two passes, one lane. */
const COST = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 } as const;
const SALT_BYTES = 16;

/** How short and how long a passphrase may be, in characters as they are typed. */
export const PASSPHRASE = { shortest: 12, longest: 200 } as const;

const same = (typed: string) => typed.normalize("NFKC");

/** A passphrase as it is kept: hash, salt and cost in one text. The same letters typed another way are the same. */
export const passphraseHash = (typed: string): Promise<string> =>
  argon2id({ password: same(typed), salt: randomBytes(SALT_BYTES), ...COST, outputType: "encoded" });

/** Whether this is the passphrase behind a hash. */
export const isPassphrase = (typed: string, hash: string): Promise<boolean> =>
  argon2Verify({ password: same(typed), hash });
