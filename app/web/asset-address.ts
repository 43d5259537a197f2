import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The address of a built file in `assets`, with a hash of what is in it, so that it may be kept for a year. */
export function assetAddress(assets: string, name: string): string {
  const hash = createHash("sha256")
    .update(readFileSync(`${assets}/${name}`))
    .digest("base64url");
  return `/assets/${name}?${hash.slice(0, 12)}`;
}
