import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import { redeemed } from "~/web/private-links";
import { served } from "~/web/served";
import { words } from "./words";

export const action = served(async (request) => {
  const outcome = await redeemed(request);
  if (!outcome.ok) return json({ problem: words.nothing }, { status: 422 });
  const headers = new Headers(outcome.cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]));
  throw redirect(outcome.href, { status: 303, headers });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

/** The secret stands in the fragment, which no server sees: it is posted once and the address bar is left clean. */
export default function Open() {
  const form = useRef<HTMLFormElement>(null);
  const problem = useActionData<typeof action>()?.problem;
  useEffect(() => {
    const field = form.current?.elements.namedItem("secret");
    const by = form.current?.elements.namedItem("by");
    const secret = window.location.hash.slice(1);
    if (secret === "" || !(field instanceof HTMLInputElement) || !(by instanceof HTMLInputElement)) return;
    window.history.replaceState(null, "", window.location.pathname);
    field.value = secret;
    by.value = "address";
    form.current?.submit();
  }, []);
  return (
    <Page title={words.title}>
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" ref={form} className="space-y-4">
        <input type="hidden" name="by" value="" />
        <TextField name="secret" label={words.field} value="" problem={problem} />
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
    </Page>
  );
}
