import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A capability: 32 random bytes, shown once, stored only as a hash. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** A public id: 12 random bytes; a name, not a key. */
export const newId = () => randomBytes(12).toString("base64url");

/** An id that the same parts always make, where one of them is a secret. */
export const idFrom = (...parts: readonly string[]) =>
  createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 12).toString("base64url");

/** SHA-256 in hex: how secrets and session ids stand in the database. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** `value.signature`, so that a made-up cookie costs no database read. */
export const signed = (value: string, key: string) => `${value}.${signature(value, key)}`;

/** The value of a signed text, or undefined when the signature is wrong; compared in constant time. */
export function unsigned(text: string, key: string): string | undefined {
  const dot = text.lastIndexOf(".");
  if (dot < 1) return undefined;
  const value = text.slice(0, dot);
  const given = Buffer.from(text.slice(dot + 1));
  const wanted = Buffer.from(signature(value, key));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : undefined;
}

const signature = (value: string, key: string) => createHmac("sha256", key).update(value).digest("base64url");
