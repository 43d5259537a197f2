import { formOf, lineField } from "../form";
import { ownOrigin } from "../own-origin";
import { hashOf, newId, newSecret } from "../secrets";
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
export async function createdBench({ request, plumbline }: Served): Promise<CreatedBench | null> {
  const { store, cookies, now, environment } = plumbline;
  const name = lineField(await formOf(request), "name");
  if (name === undefined || name.length > NAME_LIMIT) return null;
  const session = sessionIn(request.headers.get("Cookie"), cookies) ?? newSession();
  const secret = newSecret();
  const id = newId();
  await store.createBench(
    { id, name, createdAt: now().toISOString(), passphraseHash: null },
    { id: newId(), name, secretHash: hashOf(secret), expiresAt: null },
    { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) },
  );
  const origin = ownOrigin(environment.publicOrigin, request.headers.get("Host") ?? undefined);
  return { href: benchAddresses.bench(id), link: `${origin}/open#${secret}`, cookie: sessionCookie(session, cookies) };
}
