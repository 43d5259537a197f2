import { startOf } from "~/domain/plain-text";
import type { Bench } from "~/storage/bench-store";
import { lineField } from "../../form";
import type { Served } from "../../served";
import { challengeEnd } from "./challenge-end";
import { passkeyPlace } from "./passkey-place";
import { verifiedNew } from "./verified-passkey";
import { words } from "./words";

/** Some authenticators take no longer lists. */
const AT_MOST = 20;
const NAME_LIMIT = 200;

/** Keeps the posted passkey (fields `credential`, `name`) for a bench; says why not. */
export async function registeredPasskey(
  { plumbline, ...served }: Served,
  bench: Bench & { readonly session: string },
  form: URLSearchParams,
): Promise<"kept" | "refused" | "too-many"> {
  const { store } = plumbline;
  const now = plumbline.now();
  const at = now.toISOString();
  const { host, ...place } = passkeyPlace({ plumbline, ...served });
  const of = { sessionHash: bench.session, benchId: bench.id, purpose: "register" } as const;
  const challenge = await store.takeChallenge(of, at, challengeEnd(now));
  if (host === null || challenge === undefined) return "refused";
  const others = (await store.passkeys(bench.id)).length;
  if (others >= AT_MOST) return "too-many";
  const made = await verifiedNew(form.get("credential"), { challenge, place: { ...place, host } });
  if (made === undefined) return "refused";
  const name = startOf(lineField(form, "name") ?? words.unnamed(others + 1), NAME_LIMIT);
  const kept = await store.addPasskey(
    bench.id,
    { ...made, host, name, createdAt: at, lastUsedAt: null },
    bench.session,
  );
  return kept ? "kept" : "refused";
}
