import type { Served } from "../../served";
import { benchAddresses } from "../bench-addresses";
import { passkeyPlace } from "./passkey-place";

/** The passkeys of a bench as its pages show them, and whether any can be used where the page is open. */
export async function passkeysView(served: Served, benchId: string) {
  const { host, origin, instead } = passkeyPlace(served);
  const passkeys = await served.plumbline.store.passkeys(benchId);
  return {
    all: passkeys.map((passkey) => ({
      id: passkey.id,
      name: passkey.name,
      lastUsedAt: passkey.lastUsedAt,
      /** The host it works at, where that is another one. */
      elsewhere: passkey.host === host ? null : passkey.host,
    })),
    /** How many of them can be used here. */
    here: passkeys.filter((passkey) => passkey.host === host).length,
    place: { works: host !== null, origin, instead },
    optionsHref: benchAddresses.passkey(benchId),
  };
}
