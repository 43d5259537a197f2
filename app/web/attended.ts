import { formOf } from "./form";
import type { CookieSettings } from "./session-cookie";

/**
 * Programs that look for harm in mail open links, run scripts and press buttons. A browser that a link let in by itself sends nothing that changes
 * anything until somebody has ticked, once, that it was them: a cookie beside the session says so.
 */
const YEAR = 365 * 24 * 60 * 60;

const nameOf = ({ secure }: CookieSettings) => (secure ? "__Host-plumbline-unattended" : "plumbline-unattended");

const attributesOf = ({ secure }: CookieSettings) => `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

/** The Set-Cookie header of a browser that a link let in by itself. */
export const unattendedCookie = (settings: CookieSettings) =>
  `${nameOf(settings)}=1; ${attributesOf(settings)}; Max-Age=${YEAR}`;

/** The Set-Cookie header once somebody has ticked. */
const attendedCookie = (settings: CookieSettings) => `${nameOf(settings)}=; ${attributesOf(settings)}; Max-Age=0`;

/** Where private links lead to forms. */
const BY_LINK = /^\/(a|w|bench)\//;

/** What keeps nothing, or takes nothing that was not chosen or typed. */
const CHOSEN =
  /^\/a\/[^/]+\/(report|compare|q\/[^/]+|q\/[^/]+\/keep|answers\/[^/]+)$|^\/bench\/[^/]+\/(unlock|passkey)$/;

/** What a form sent that waits for the tick, to be drawn again and sent with it. */
export interface Unattended {
  readonly unattended: true;
  readonly href: string;
  readonly posted: readonly (readonly [string, string])[];
}

/**
 * Lets a request by, or throws a 403 with what it sent where nobody has ticked yet; the header that is to be set is returned where the tick comes with it.
 */
export async function attendedBy(request: Request, settings: CookieSettings): Promise<string | null> {
  if (request.method !== "POST" || !isUnattended(request.headers.get("Cookie"), settings)) return null;
  const { pathname, search } = new URL(request.url);
  if (!BY_LINK.test(pathname) || CHOSEN.test(pathname)) return null;
  const form = await formOf(request.clone());
  if (form.get("meant") === "yes") return attendedCookie(settings);
  const posted = [...form].filter(([name]) => name !== "quiet");
  const asked = new URLSearchParams(search);
  asked.delete("_data");
  const href = asked.size === 0 ? pathname : `${pathname}?${asked}`;
  throw Response.json({ unattended: true, href, posted } satisfies Unattended, {
    status: 403,
    headers: { "Cache-Control": "no-store" },
  });
}

const isUnattended = (cookie: string | null, settings: CookieSettings): boolean =>
  (cookie ?? "").split(";").some((part) => part.trim() === `${nameOf(settings)}=1`);
