import type { Kept } from "~/web/kept";

/** Whether what stands in the form is an answer already: a choice, and a reason where one is needed. */
export function isWorthKeeping(form: HTMLFormElement): boolean {
  const fields = new FormData(form);
  const answer = fields.get("answer");
  return answer !== null && (answer !== "not-applicable" || String(fields.get("reason") ?? "").trim() !== "");
}

/** Posts the form as it stands; null when there is no connection or the server is at fault. */
export async function postAnswer(
  href: string,
  form: HTMLFormElement,
  basedOn: string,
  keepalive = false,
): Promise<Kept | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  body.set("based-on", basedOn);
  try {
    const response = await fetch(href, { method: "POST", body, keepalive, headers: { Accept: "application/json" } });
    return response.status === 200 || response.status === 409 || response.status === 422
      ? ((await response.json()) as Kept)
      : null;
  } catch {
    return null;
  }
}
