import type { Passkey } from "~/storage/passkey-store";
import { formOf } from "../../form";
import { tooMuch } from "../../limits/too-much";
import type { Served } from "../../served";
import { openBench, openDoor } from "../open-bench";
import { algorithms } from "./algorithms";
import { CHALLENGE_MS, challengeEnd } from "./challenge-end";
import { passkeyPlace } from "./passkey-place";

/**
 * What the page's script hands to the browser (field `purpose`: `register` or `sign-in`), with a challenge that this browser may use once within five minutes.
 * Throws 409 where passkeys cannot work, 429 after many a minute.
 */
export async function passkeyOptions(served: Served) {
  const { store, benchLimits, now } = served.plumbline;
  const purpose = (await formOf(served.request)).get("purpose") === "register" ? "register" : "sign-in";
  // Only who is in already may register.
  const { session, ...bench } = purpose === "register" ? await openBench(served) : await doorOf(served);
  const { host } = passkeyPlace(served);
  if (host === null) throw new Response(null, { status: 409 });
  const seconds = await benchLimits.challenge(session);
  if (seconds !== null) throw tooMuch(seconds);
  const passkeys = (await store.passkeys(bench.id)).filter((passkey) => passkey.host === host);
  const options = await (purpose === "register" ? toRegister(host, bench, passkeys) : toSignIn(host, passkeys));
  await store.keepChallenge(
    { sessionHash: session, benchId: bench.id, purpose },
    options.challenge,
    challengeEnd(now()),
  );
  return options;
}

async function doorOf(served: Served) {
  const { bench, session } = await openDoor(served);
  return { ...bench, session };
}

async function toRegister(
  host: string,
  bench: { readonly id: string; readonly name: string },
  passkeys: readonly Passkey[],
) {
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  return generateRegistrationOptions({
    rpName: "Plumbline",
    rpID: host,
    userName: bench.name,
    userID: new Uint8Array(Buffer.from(bench.id)),
    timeout: CHALLENGE_MS,
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
    excludeCredentials: passkeys.map(named),
  });
}

async function toSignIn(host: string, passkeys: readonly Passkey[]) {
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  return generateAuthenticationOptions({
    rpID: host,
    timeout: CHALLENGE_MS,
    userVerification: "required",
    allowCredentials: passkeys.map(named),
  });
}

const named = ({ id, transports }: Passkey) => ({ id, transports: [...transports] });
