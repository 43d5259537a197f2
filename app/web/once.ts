import { createHmac, randomBytes } from "node:crypto";
import { idFrom, newId, newSecret } from "./secrets";
import type { Served } from "./served";

/** The field in which a form that makes something carries what tells it from the next one. */
export const ONCE = "once";

const TOKEN = /^[\w-]{22}$/;

/** The field in which script names each sending of a form, the same one however often it tries. */
export const SENT = "sent";

/** What a form is known by when it is sent again, as it was sent before; null where it carries nothing that tells it from another one that says the same. */
export const sendingOf = (form: URLSearchParams): string | null =>
  form.has(ONCE) || form.has(SENT) ? idFrom(...[...form].map(([name, value]) => `${name}=${value}`)) : null;

/** A token for a form that makes something; each page that is drawn has a new one. */
export const newOnce = () => randomBytes(16).toString("base64url");

/** The ids and secrets of what one form makes: the same ones for the same form sent again. */
export interface Once {
  /** Whether the form carried a token; without one everything is new each time. */
  readonly isTold: boolean;
  id(of: string): string;
  secret(of: string): string;
}

/**
 * What a form makes is named by its token and by all that stands in it, under the server's key: sent again by a reload, a second press or a line that
 * dropped, it is the same thing, and gone back to and filled in otherwise it is another. `what` says what stands in it where its fields do not.
 */
export function onceOf(
  { plumbline, request }: Pick<Served, "plumbline" | "request">,
  form: URLSearchParams,
  what: unknown = [...form].filter(([name]) => name !== ONCE),
): Once {
  const token = form.get(ONCE) ?? "";
  if (!TOKEN.test(token)) return { isTold: false, id: newId, secret: newSecret };
  const { pathname } = new URL(request.url);
  const seed = hmac(plumbline.cookies.key, [ONCE, pathname, token, what]);
  return {
    isTold: true,
    id: (of) => hmac(seed, ["id", of]).subarray(0, 12).toString("base64url"),
    secret: (of) => hmac(seed, ["secret", of]).toString("base64url"),
  };
}

/** What there is already of a form that was sent before, else what is made now; also where both came at once and the other was quicker. */
export async function onlyOnce<Made>(
  { isTold }: Once,
  found: () => Promise<Made | undefined>,
  make: () => Promise<Made>,
): Promise<Made> {
  if (!isTold) return make();
  const before = await found();
  if (before !== undefined) return before;
  try {
    return await make();
  } catch (error) {
    const meanwhile = await found();
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
}

const hmac = (key: string | Buffer, of: unknown): Buffer =>
  createHmac("sha256", key).update(JSON.stringify(of)).digest();
