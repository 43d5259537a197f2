import type { Passkey } from "~/storage/passkey-store";
import { algorithms } from "./algorithms";
import { madeCredential, usedCredential } from "./credential";
import type { PasskeyPlace } from "./passkey-place";

/** What a browser was asked to sign, and where. */
interface Asked {
  readonly challenge: string;
  readonly place: PasskeyPlace & { readonly host: string };
}

/** A new passkey as its authenticator vouches for it, or undefined where anything in it is not as it was asked for. */
export async function verifiedNew(
  field: string | null,
  asked: Asked,
): Promise<Pick<Passkey, "id" | "publicKey" | "counter" | "transports"> | undefined> {
  const response = madeCredential(field);
  if (response === undefined || (await bringsCertificates(response.response.attestationObject))) return undefined;
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const verified = await orUndefined(() =>
    verifyRegistrationResponse({
      response: { ...response, response: { ...response.response, transports: response.response.transports ?? [] } },
      expectedChallenge: asked.challenge,
      expectedOrigin: asked.place.origin,
      expectedRPID: asked.place.host,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!verified?.verified) return undefined;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return {
    id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: response.response.transports ?? [],
  };
}

/** Which of these passkeys signed, and its new count; undefined for any other, and where anything is not as it was asked for. */
export async function verifiedUse(
  field: string | null,
  passkeys: readonly Passkey[],
  asked: Asked,
): Promise<{ readonly id: string; readonly from: number; readonly to: number } | undefined> {
  const response = usedCredential(field);
  const passkey = passkeys.find(({ id, host }) => id === response?.id && host === asked.place.host);
  if (response === undefined || passkey === undefined) return undefined;
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { id, publicKey, counter } = passkey;
  const verified = await orUndefined(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: asked.challenge,
      expectedOrigin: asked.place.origin,
      expectedRPID: asked.place.host,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
      requireUserVerification: true,
    }),
  );
  return verified?.verified ? { id, from: counter, to: verified.authenticationInfo.newCounter } : undefined;
}

/** We ask for none. To check some, the library would fetch from addresses that stand in them. */
async function bringsCertificates(attestation: string): Promise<boolean> {
  const { decodeAttestationObject } = await import("@simplewebauthn/server/helpers");
  const decoded = await orUndefined(async () =>
    decodeAttestationObject(new Uint8Array(Buffer.from(attestation, "base64url"))),
  );
  const isPlain = decoded?.get("fmt") === "none" || decoded?.get("fmt") === "packed";
  return !isPlain || decoded.get("attStmt").get("x5c") !== undefined;
}

/** The library throws for whatever it does not believe. */
const orUndefined = <T>(work: () => Promise<T>): Promise<T | undefined> => work().catch(() => undefined);
