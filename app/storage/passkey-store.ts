/** A passkey that opens a bench. */
export interface Passkey {
  /** The credential's id, base64url. */
  readonly id: string;
  /** The host it was made for and works at. */
  readonly host: string;
  readonly name: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How often its authenticator says it signed, 0 to 2³²−1; always 0 where it does not count. */
  readonly counter: number;
  /** How a browser may reach it, as it said when it was made. */
  readonly transports: readonly string[];
  /** ISO, UTC. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** What a signature is for. */
export type ChallengePurpose = "register" | "sign-in";

/** What one browser was asked to sign for one bench. */
export interface Challenge {
  readonly sessionHash: string;
  readonly benchId: string;
  readonly purpose: ChallengePurpose;
}

/** Whether a passkey is gone; `last`: there is no passphrase and no other passkey for the same host, so that nothing was done. */
export type RemovedPasskey = "removed" | "last" | "none";

/** Where passkeys of benches are kept. Every `now` is an ISO timestamp in UTC. */
export interface PasskeyStore {
  /** Keeps what a browser is to sign, in place of what it was asked before for the same. */
  keepChallenge(of: Challenge, challenge: string, expiresAt: string): Promise<void>;
  /** Hands a challenge out once and forgets it; undefined where there is none, it has ended, or it would end after `latest`: the clock was set back. */
  takeChallenge(of: Challenge, now: string, latest: string): Promise<string | undefined>;
  /** Passkeys of a bench, oldest first. */
  passkeys(benchId: string): Promise<readonly Passkey[]>;
  /** Adds one; where nothing protected the bench before, every other browser is asked at once. False where it is known already. */
  addPasskey(benchId: string, passkey: Passkey, sessionHash: string): Promise<boolean>;
  /** Lets a session in by a passkey whose count goes from one number to another; false where it is gone, or was used meanwhile. */
  unlockByPasskey(
    sessionHash: string,
    benchId: string,
    use: { readonly id: string; readonly from: number; readonly to: number },
    now: string,
  ): Promise<boolean>;
  /** Removes one, and asks every other browser again; the last way in at the host where this is asked (null: none works there) only where that is meant. */
  removePasskey(
    benchId: string,
    id: string,
    by: { readonly sessionHash: string; readonly host: string | null; readonly mayBeLast: boolean },
  ): Promise<RemovedPasskey>;
}
