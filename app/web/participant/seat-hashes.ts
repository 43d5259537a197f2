import type { CookieSettings } from "../session-cookie";
import { seatHash, signedTokenIn, tokenOf } from "./seat-cookie";

/** About 250 bytes each. */
const KEPT_AT_MOST = 20_000;

/** The seats that cookies name, remembered once their signature was found right, so that a phone's next vote costs no HMAC. */
export class SeatHashes {
  private readonly known = new Map<string, string>();

  constructor(private readonly settings: CookieSettings) {}

  /** The hash a seat of this workshop is kept by; undefined where the header holds no token of ours. */
  of(header: string | undefined, workshop: string): string | undefined {
    const found = signedTokenIn(header, this.settings);
    if (found === undefined) return undefined;
    const key = `${workshop} ${found}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const token = tokenOf(found, this.settings);
    if (token === undefined) return undefined;
    const hash = seatHash(token, workshop);
    if (this.known.size >= KEPT_AT_MOST) this.known.clear();
    this.known.set(key, hash);
    return hash;
  }
}
