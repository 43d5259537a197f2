import { createHash } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";
import { expect, test } from "vitest";
import { verifiedNew } from "~/web/bench/passkeys/verified-passkey";

const asked = {
  challenge: Buffer.alloc(32, 7).toString("base64url"),
  place: { host: "localhost", origin: "http://localhost:3000", instead: null },
} as const;
const PRESENT_VERIFIED_WITH_KEY = 0x45;
const id = Buffer.alloc(16, 1);

/** What an authenticator answers that made a key of this kind; keys and values of COSE. */
function made(key: readonly (readonly [number, number | Uint8Array<ArrayBuffer>])[]): string {
  const authData = Buffer.concat([
    createHash("sha256").update(asked.place.host).digest(),
    Buffer.from([PRESENT_VERIFIED_WITH_KEY, 0, 0, 0, 0]),
    Buffer.alloc(16),
    Buffer.from([0, id.length]),
    id,
    isoCBOR.encode(new Map(key)),
  ]);
  const attestation = new Map<string, unknown>([
    ["fmt", "none"],
    ["attStmt", new Map()],
    ["authData", new Uint8Array(authData)],
  ]);
  const client = { type: "webauthn.create", challenge: asked.challenge, origin: asked.place.origin };
  return JSON.stringify({
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    response: {
      clientDataJSON: Buffer.from(JSON.stringify(client)).toString("base64url"),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString("base64url"),
    },
  });
}

const bytes = (length: number) => new Uint8Array(length).fill(3);
const [OKP, EC2, RSA] = [1, 2, 3];

test.each([
  [
    "Ed25519",
    -8,
    [
      [1, OKP],
      [3, -8],
      [-1, 6],
      [-2, bytes(32)],
    ],
  ],
  [
    "ECDSA with P-256",
    -7,
    [
      [1, EC2],
      [3, -7],
      [-1, 1],
      [-2, bytes(32)],
      [-3, bytes(32)],
    ],
  ],
  [
    "RSA",
    -257,
    [
      [1, RSA],
      [3, -257],
      [-1, bytes(256)],
      [-2, bytes(3)],
    ],
  ],
] as const)("a key of %s (%i) is taken", async (_name, _number, key) => {
  expect(await verifiedNew(made(key), asked)).toMatchObject({ id: id.toString("base64url"), counter: 0 });
});

test.each([
  [
    "RSA over SHA-1",
    -65_535,
    [
      [1, RSA],
      [3, -65_535],
      [-1, bytes(256)],
      [-2, bytes(3)],
    ],
  ],
  [
    "RSA over SHA-512",
    -259,
    [
      [1, RSA],
      [3, -259],
      [-1, bytes(256)],
      [-2, bytes(3)],
    ],
  ],
  [
    "ECDSA with P-384",
    -35,
    [
      [1, EC2],
      [3, -35],
      [-1, 2],
      [-2, bytes(48)],
      [-3, bytes(48)],
    ],
  ],
  [
    "ECDSA with secp256k1",
    -47,
    [
      [1, EC2],
      [3, -47],
      [-1, 8],
      [-2, bytes(32)],
      [-3, bytes(32)],
    ],
  ],
] as const)("a key of %s (%i) is refused", async (_name, _number, key) => {
  expect(await verifiedNew(made(key), asked)).toBeUndefined();
});
