import { formOf } from "../form";
import type { Served } from "../served";
import { benchAddresses } from "./bench-addresses";
import { openDoor } from "./open-bench";
import { isPasskey } from "./passkeys/is-passkey";
import { isPassphrase, PASSPHRASE } from "./passphrase";

const RETRY_SECONDS = 5;

type Tried = "passphrase" | "passkey";

/** What became of a passphrase or passkey: the way in, a wrong one, or too many guesses with the seconds to wait. */
export type Unlocked =
  | { readonly kind: "in"; readonly href: string }
  | { readonly kind: "wrong"; readonly what: Tried }
  | { readonly kind: "too-many"; readonly what: Tried; readonly seconds: number };

/** Tries the posted passphrase (field `passphrase`) or passkey (field `credential`) for this browser; both spend the same guesses. */
export async function unlockedBench(served: Served): Promise<Unlocked> {
  const { bench, linkId, locked, session } = await openDoor(served);
  const form = await formOf(served.request);
  const inside: Unlocked = { kind: "in", href: benchAddresses.bench(bench.id) };
  if (!locked) return inside;
  const { benchLimits, store } = served.plumbline;
  const seconds = await benchLimits.guess(bench.id, { session, link: linkId });
  const credential = form.get("credential");
  const what = credential === null ? "passphrase" : "passkey";
  if (seconds !== null) return { kind: "too-many", what, seconds };
  if (credential !== null)
    return (await isPasskey(served, { ...bench, session }, credential)) ? inside : { kind: "wrong", what };
  const typed = form.get("passphrase") ?? "";
  const { passphraseHash } = bench;
  if (passphraseHash === null || typed.length > PASSPHRASE.longest) return { kind: "wrong", what };
  if (!(await benchLimits.turn(bench.id))) return { kind: "too-many", what, seconds: RETRY_SECONDS };
  if (!(await isPassphrase(typed, passphraseHash))) return { kind: "wrong", what };
  await store.unlockBench(session, bench.id);
  return inside;
}
