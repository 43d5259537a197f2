import { LIMIT_MS } from "~/line/unsent";
import type { Kept } from "~/web/kept";

const FIELDS = ["answer", "evidence", "note", "ask", "reason"] as const;

/** What stands in the form, as one line of text; equal for forms that say the same. */
export const typedIn = (form: HTMLFormElement): string => {
  const fields = new FormData(form);
  return new URLSearchParams(
    FIELDS.map((name) => [name, String(fields.get(name) ?? "").replaceAll("\r\n", "\n")]),
  ).toString();
};

/** What stood in the form when it was drawn: the browser's own reading of it, which has no letters that a field cannot hold. */
export const drawnIn = (form: HTMLFormElement): string => {
  const untouched = form.cloneNode(true) as HTMLFormElement;
  untouched.reset();
  return typedIn(untouched);
};

/** Whether what stands in the form is an answer already: a choice, and a reason where one is needed. */
export function isWorthKeeping(form: HTMLFormElement): boolean {
  const fields = new FormData(form);
  const answer = fields.get("answer");
  return answer !== null && (answer !== "not-applicable" || String(fields.get("reason") ?? "").trim() !== "");
}

/** What an answer is sent with. */
export interface Sent {
  /** The answer the form was drawn from. */
  readonly basedOn: string;
  /** What this page sent before without hearing of it: nobody else's change. */
  readonly sent: readonly string[];
}

/** Posts what a form says; null when there is no connection, no answer in time, or the server is at fault. It outlasts the page. */
export async function postAnswer(href: string, typed: string, { basedOn, sent }: Sent): Promise<Kept | null> {
  const body = new URLSearchParams(typed);
  body.set("based-on", basedOn);
  for (const before of sent) body.append("sent", before);
  try {
    const response = await fetch(href, {
      method: "POST",
      body,
      keepalive: true,
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    return response.status === 200 || response.status === 409 || response.status === 422
      ? ((await response.json()) as Kept)
      : null;
  } catch {
    return null;
  }
}
