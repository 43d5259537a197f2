import { oneLine, plainText } from "~/domain/plain-text";
import { bodyBytes } from "./body-bytes";

/** Largest form body accepted, in bytes. */
export const FORM_LIMIT = 256 * 1024;
const MOST_FIELDS = 1_000;

/** What stands in a form field that is at fault: `field` is its name on the page. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A text answer to a request that is too large, of the wrong kind or malformed. */
const refusal = (status: number, text: string) =>
  new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** Reads a posted form. Throws 413 over `limit` bytes or a thousand fields and 415 for anything that is not a form. */
export async function formOf(request: Request, limit = FORM_LIMIT): Promise<URLSearchParams> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded"))
    throw refusal(415, "Send this as a form (application/x-www-form-urlencoded).");
  const form = fieldsIn(await textOf(request, limit));
  if (form === undefined)
    throw refusal(
      413,
      `That is more than ${MOST_FIELDS.toLocaleString("en-GB")} fields. Go back and send the form as it is.`,
    );
  posted.set(request, form);
  return form;
}

/** The fields of a posted form; undefined where there are more than a thousand: five times what the longest of ours has. */
export function fieldsIn(body: string): URLSearchParams | undefined {
  let ends = 0;
  for (let at = body.indexOf("&"); at >= 0; at = body.indexOf("&", at + 1)) {
    ends += 1;
    if (ends >= MOST_FIELDS) return undefined;
  }
  return new URLSearchParams(body);
}

const posted = new WeakMap<Request, URLSearchParams>();

/** The fields of a form that was read from this request, as they came: to draw them again where they could not be kept. */
export const postedFields = (request: Request): readonly (readonly [string, string])[] => [
  ...(posted.get(request) ?? []),
];

/** Reads a body as UTF-8 text. Throws 413 over `limit` bytes. */
async function textOf(request: Request, limit: number): Promise<string> {
  const tooLarge = () =>
    refusal(413, `That is more than ${Math.round(limit / 1024)} kB. Shorten it and send it again.`);
  return (await bodyBytes(request, limit, tooLarge)).toString("utf8");
}

/** What somebody wrote into a field of several lines, trimmed and plain; undefined when empty. */
export const textField = (form: URLSearchParams, name: string): string | undefined => trimmed(form, name, plainText);

/** What somebody wrote into a field of one line, such as a name; undefined when empty. */
export const lineField = (form: URLSearchParams, name: string): string | undefined => trimmed(form, name, oneLine);

function trimmed(form: URLSearchParams, name: string, as: (text: string) => string): string | undefined {
  const value = as(form.get(name) ?? "").trim();
  return value === "" ? undefined : value;
}
