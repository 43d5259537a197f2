import { startOf } from "~/domain/plain-text";
import type { NewLink } from "~/storage/store";
import { type Once, onlyOnce } from "./once";
import { ownOrigin } from "./own-origin";
import { hashOf } from "./secrets";
import type { Served } from "./served";

const NAME_LIMIT = 200;

/** What somebody decided about a new link; null: it never ends. */
export type LinkWish = Pick<NewLink, "scope" | "shows"> & { readonly name: string; readonly end: Date | null };

/** Keeps a new link; one that the same form has made before stays as it is. */
export async function addedLink({ store, now }: Served["plumbline"], assessmentId: string, once: Once, link: NewLink) {
  await onlyOnce(
    once,
    async () => (await store.links(assessmentId)).find(({ id }) => id === link.id)?.id,
    async () => {
      await store.addLink(assessmentId, link, now().toISOString());
      return link.id;
    },
  );
}

/** Makes a private link to an assessment: its address, with the secret, is in this answer and kept nowhere. */
export async function madeLink(
  { plumbline, request }: Served,
  assessmentId: string,
  { name, end, ...link }: LinkWish,
  once: Once,
): Promise<string> {
  const secret = once.secret("link");
  await addedLink(plumbline, assessmentId, once, {
    ...link,
    id: once.id("link"),
    name: startOf(name, NAME_LIMIT),
    secretHash: hashOf(secret),
    expiresAt: end?.toISOString() ?? null,
  });
  const origin = ownOrigin(plumbline.environment.publicOrigin, request.headers.get("Host") ?? undefined);
  return `${origin}/open#${secret}`;
}
