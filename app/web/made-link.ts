import { startOf } from "~/domain/plain-text";
import type { NewLink } from "~/storage/store";
import { ownOrigin } from "./own-origin";
import { hashOf, newId, newSecret } from "./secrets";
import type { Served } from "./served";

const DAY_MS = 24 * 60 * 60 * 1000;
const NAME_LIMIT = 200;

/** What somebody decided about a new link; it ends after so many days. */
export type LinkWish = Pick<NewLink, "scope" | "shows"> & { readonly name: string; readonly days: number };

/** Makes a private link to an assessment: its address, with the secret, is in this answer and kept nowhere. */
export async function madeLink(
  { plumbline, request }: Served,
  assessmentId: string,
  { name, days, ...link }: LinkWish,
): Promise<string> {
  const secret = newSecret();
  const now = plumbline.now();
  const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString();
  await plumbline.store.addLink(
    assessmentId,
    { ...link, id: newId(), name: startOf(name, NAME_LIMIT), secretHash: hashOf(secret), expiresAt },
    now.toISOString(),
  );
  const origin = ownOrigin(plumbline.environment.publicOrigin, request.headers.get("Host") ?? undefined);
  return `${origin}/open#${secret}`;
}
