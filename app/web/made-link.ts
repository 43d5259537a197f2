import { startOf } from "~/domain/plain-text";
import type { NewLink } from "~/storage/store";
import { ownOrigin } from "./own-origin";
import { hashOf, newId, newSecret } from "./secrets";
import type { Served } from "./served";

const NAME_LIMIT = 200;

/** What somebody decided about a new link; null: it never ends. */
export type LinkWish = Pick<NewLink, "scope" | "shows"> & { readonly name: string; readonly end: Date | null };

/** Makes a private link to an assessment: its address, with the secret, is in this answer and kept nowhere. */
export async function madeLink(
  { plumbline, request }: Served,
  assessmentId: string,
  { name, end, ...link }: LinkWish,
): Promise<string> {
  const secret = newSecret();
  const now = plumbline.now();
  await plumbline.store.addLink(
    assessmentId,
    {
      ...link,
      id: newId(),
      name: startOf(name, NAME_LIMIT),
      secretHash: hashOf(secret),
      expiresAt: end?.toISOString() ?? null,
    },
    now.toISOString(),
  );
  const origin = ownOrigin(plumbline.environment.publicOrigin, request.headers.get("Host") ?? undefined);
  return `${origin}/open#${secret}`;
}
