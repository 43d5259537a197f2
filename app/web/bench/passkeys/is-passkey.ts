import type { Bench } from "~/storage/bench-store";
import type { Served } from "../../served";
import { challengeEnd } from "./challenge-end";
import { passkeyPlace } from "./passkey-place";
import { verifiedUse } from "./verified-passkey";

/** Lets this browser in where a passkey of this bench signed what it was asked (field `credential`); a challenge is used up either way. */
export async function isPasskey(
  { plumbline, request }: Served,
  { id: benchId, session }: Bench & { readonly session: string },
  credential: string | null,
): Promise<boolean> {
  const { store } = plumbline;
  const now = plumbline.now();
  const at = now.toISOString();
  const challenge = await store.takeChallenge(
    { sessionHash: session, benchId, purpose: "sign-in" },
    at,
    challengeEnd(now),
  );
  const { host, ...place } = passkeyPlace({ plumbline, request });
  if (challenge === undefined || host === null) return false;
  const use = await verifiedUse(credential, await store.passkeys(benchId), { challenge, place: { ...place, host } });
  return use !== undefined && store.unlockByPasskey(session, benchId, use, at);
}
