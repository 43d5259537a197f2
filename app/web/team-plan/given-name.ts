import { oneLine, startOf } from "~/domain/plain-text";
import { addresses } from "../addresses";
import { lineField } from "../form";
import type { Plumbline } from "../plumbline";
import type { Asked } from "../served";

const NAME_LIMIT = 200;

/** As long as a plan runs and is looked at after its last day. */
const KEPT_SECONDS = 120 * 24 * 60 * 60;

const nameOf = (secure: boolean) => (secure ? "__Secure-plumbline-name" : "plumbline-name");

interface Named {
  readonly plumbline: Pick<Plumbline, "cookies">;
  /** The plan's assessment. */
  readonly id: string;
}

/** The name somebody gave in this browser for the history of a plan; empty where they gave none. */
export function givenName({ cookie, plumbline }: Pick<Asked, "cookie"> & Pick<Named, "plumbline">): string {
  const wanted = `${nameOf(plumbline.cookies.secure)}=`;
  const found = (cookie ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted));
  try {
    return startOf(oneLine(decodeURIComponent(found?.slice(wanted.length) ?? "")).trim(), NAME_LIMIT);
  } catch {
    return "";
  }
}

/** The name a form gives; empty where it is cleared, null where the form does not ask for one. */
export const typedName = (form: URLSearchParams): string | null =>
  form.has("who") ? startOf(lineField(form, "who") ?? "", NAME_LIMIT) : null;

/** The Set-Cookie header that keeps a name for one plan: no other plan's pages are sent it. An empty one forgets what was kept. */
export const nameCookie = ({ plumbline: { cookies }, id }: Named, name: string): string =>
  `${nameOf(cookies.secure)}=${encodeURIComponent(name)}; Path=${addresses.plan(id)}; HttpOnly; SameSite=Lax; Max-Age=${name === "" ? 0 : KEPT_SECONDS}${cookies.secure ? "; Secure" : ""}`;
