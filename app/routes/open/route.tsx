import type { MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useEffect, useRef } from "react";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import { redeemed } from "~/web/private-links";
import { served } from "~/web/served";
import { words } from "./words";

export const action = served(async (request) => {
  const { href, cookie } = await redeemed(request);
  return redirect(href, { status: 303, headers: { "Set-Cookie": cookie } });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

/** The secret stands in the fragment, which no server sees: it is posted once and the address bar is left clean. */
export default function Open() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.elements.namedItem("secret");
    const secret = window.location.hash.slice(1);
    if (secret === "" || !(field instanceof HTMLInputElement)) return;
    window.history.replaceState(null, "", window.location.pathname);
    field.value = secret;
    form.current?.submit();
  }, []);
  return (
    <Page title={words.title}>
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" ref={form} className="space-y-4">
        <TextField name="secret" label={words.field} value="" />
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
    </Page>
  );
}
