import type { Served } from "../served";
import { benchAddresses } from "./bench-addresses";
import { openDoor } from "./open-bench";
import { passkeysView } from "./passkeys/passkeys-view";

export type UnlockView = Awaited<ReturnType<typeof unlockView>>;

/** What a locked bench asks for, and how it may be given here; a redirect to the bench where this browser is in already. */
export async function unlockView(served: Served) {
  const { bench, locked } = await openDoor(served);
  if (!locked) throw new Response(null, { status: 303, headers: { Location: benchAddresses.bench(bench.id) } });
  const { all, ...passkeys } = await passkeysView(served, bench.id);
  const hasPassphrase = bench.passphraseHash !== null;
  const asks: "passphrase" | "passkey" | "either" =
    all.length === 0 ? "passphrase" : hasPassphrase ? "either" : "passkey";
  // Nobody who is still outside reads what they are called.
  return { asks, passkeys: { ...passkeys, all: all.map(({ elsewhere }) => ({ elsewhere })) } };
}
