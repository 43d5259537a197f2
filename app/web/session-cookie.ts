import { newSecret, signed, unsigned } from "./secrets";

const YEAR = 365 * 24 * 60 * 60;

/** What the cookie needs to know of its surroundings. */
export interface CookieSettings {
  readonly key: string;
  readonly secure: boolean;
}

const nameOf = ({ secure }: CookieSettings) => (secure ? "__Host-plumbline" : "plumbline");

/** The session id in a Cookie header, or undefined when it has none or a forged one. */
export function sessionIn(cookie: string | null | undefined, settings: CookieSettings): string | undefined {
  const wanted = `${nameOf(settings)}=`;
  const found = (cookie ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted));
  return found === undefined ? undefined : unsigned(found.slice(wanted.length), settings.key);
}

/** A new session id. */
export const newSession = newSecret;

/** The Set-Cookie header for a session; lives a year, as the private links do. */
export const sessionCookie = (session: string, settings: CookieSettings) =>
  `${nameOf(settings)}=${signed(session, settings.key)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR}${settings.secure ? "; Secure" : ""}`;

/** When a session made now ends, as an ISO timestamp. */
export const sessionEnd = (now: Date) => new Date(now.getTime() + YEAR * 1000).toISOString();
