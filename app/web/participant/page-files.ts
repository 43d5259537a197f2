import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { PageFiles } from "./page";

/** The built files of the participant page in `assets`, each named with a hash of what is in it, so that it may be kept for a year. */
export function pageFiles(assets: string): PageFiles {
  const address = (name: string) => {
    const hash = createHash("sha256")
      .update(readFileSync(`${assets}/${name}`))
      .digest("base64url");
    return `/assets/${name}?${hash.slice(0, 12)}`;
  };
  return { css: address("phone.css"), js: address("phone.js") };
}
