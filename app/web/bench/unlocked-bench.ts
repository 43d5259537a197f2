import { formOf } from "../form";
import type { Served } from "../served";
import { benchAddresses } from "./bench-addresses";
import { openDoor } from "./open-bench";
import { isPassphrase, PASSPHRASE } from "./passphrase";

/** What became of a passphrase: the way in, a wrong one, or too many guesses with the seconds to wait. */
export type Unlocked =
  | { readonly kind: "in"; readonly href: string }
  | { readonly kind: "wrong" }
  | { readonly kind: "too-many"; readonly seconds: number };

/** Tries the posted passphrase (field `passphrase`) for this browser. */
export async function unlockedBench(served: Served): Promise<Unlocked> {
  const { bench, locked, session } = await openDoor(served);
  const typed = (await formOf(served.request)).get("passphrase") ?? "";
  const inside: Unlocked = { kind: "in", href: benchAddresses.bench(bench.id) };
  if (!locked || bench.passphraseHash === null) return inside;
  const seconds = await served.plumbline.benchLimits.guess(bench.id, session);
  if (seconds !== null) return { kind: "too-many", seconds };
  if (typed.length > PASSPHRASE.longest || !(await isPassphrase(typed, bench.passphraseHash))) return { kind: "wrong" };
  await served.plumbline.store.unlockBench(session, bench.id);
  return inside;
}
