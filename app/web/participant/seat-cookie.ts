import { hashOf, newSecret, signed, unsigned } from "../secrets";
import type { CookieSettings } from "../session-cookie";

const SIXTY_DAYS = 60 * 24 * 60 * 60;

const nameOf = ({ secure }: CookieSettings) => (secure ? "__Host-plumbline-seat" : "plumbline-seat");

/** A browser's token for taking part; made up ones are told by their signature without asking the database. */
export const newToken = newSecret;

/** Seats are signed for seats, so that no token taken at the door is anybody's session. */
const signingKey = ({ key }: CookieSettings) => `${key}.seat`;

/** The signed token in a Cookie header as it came, true or made up, or undefined. */
export function signedTokenIn(header: string | undefined, settings: CookieSettings): string | undefined {
  const wanted = `${nameOf(settings)}=`;
  return header
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted))
    ?.slice(wanted.length);
}

/** The token in a Cookie header, or undefined. */
export function tokenIn(header: string | undefined, settings: CookieSettings): string | undefined {
  const found = signedTokenIn(header, settings);
  return found === undefined ? undefined : tokenOf(found, settings);
}

/** The token in what `signedTokenIn` found, or undefined where it is made up. */
export const tokenOf = (found: string, settings: CookieSettings): string | undefined =>
  unsigned(found, signingKey(settings));

/** The Set-Cookie header for a token. */
export const seatCookie = (token: string, settings: CookieSettings): string =>
  `${nameOf(settings)}=${signed(token, signingKey(settings))}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SIXTY_DAYS}${settings.secure ? "; Secure" : ""}`;

/** How a token stands beside a seat: different in every workshop, so that two rooms cannot be laid over each other. */
export const seatHash = (token: string, workshop: string): string => hashOf(`${token}.${workshop}`);
