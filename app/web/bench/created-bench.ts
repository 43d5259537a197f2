import { formOf, lineField } from "../form";
import { onceOf, onlyOnce } from "../once";
import { ownOrigin } from "../own-origin";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "../session-cookie";
import { benchAddresses } from "./bench-addresses";

const NAME_LIMIT = 200;

/** A new bench: its address, its link with the secret (in this answer and nowhere else), and the cookie that lets this browser in. */
export interface CreatedBench {
  readonly href: string;
  readonly link: string;
  readonly cookie: string;
}

/** Makes a bench of the posted form (field `name`); null where it has no name. */
export async function createdBench(served: Served): Promise<CreatedBench | null> {
  const { request, plumbline } = served;
  const { store, cookies, now, environment } = plumbline;
  const form = await formOf(request);
  const name = lineField(form, "name");
  if (name === undefined || name.length > NAME_LIMIT) return null;
  const session = sessionIn(request.headers.get("Cookie"), cookies) ?? newSession();
  const once = onceOf(served, form);
  const secret = once.secret("bench link");
  const id = once.id("bench");
  const at = now().toISOString();
  const own = { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) };
  await onlyOnce(
    once,
    async () => store.redeemBench(hashOf(secret), own, at),
    async () => {
      await store.createBench(
        { id, name, createdAt: at, passphraseHash: null },
        { id: once.id("bench link"), name, secretHash: hashOf(secret), expiresAt: null },
        own,
      );
      return id;
    },
  );
  const origin = ownOrigin(environment.publicOrigin, request.headers.get("Host") ?? undefined);
  return { href: benchAddresses.bench(id), link: `${origin}/open#${secret}`, cookie: sessionCookie(session, cookies) };
}
