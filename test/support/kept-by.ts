import type { Plumbline } from "~/web/plumbline";
import { hashOf } from "~/web/secrets";
import { sessionIn } from "~/web/session-cookie";

type Cookies = readonly { readonly name: string; readonly value: string }[];

/** What the server holds of an assessment for whoever has a browser with these cookies, and the history of its answers. */
export async function keptBy({ store, cookies: settings, now }: Plumbline, cookies: Cookies, id: string) {
  const header = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const opened = await store.open(hashOf(sessionIn(header, settings) ?? ""), id, now().toISOString());
  if (opened === undefined) throw new Error("this browser has no such assessment");
  return { ...opened.stored, lines: await store.answersChanges(id) };
}
