import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OnceField } from "~/ui/once-field";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import { createdBench } from "~/web/bench/created-bench";
import { newOnce } from "~/web/once";
import { served } from "~/web/served";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(() => json({ once: newOnce() }));

export const action = served(async (request) => {
  const created = await createdBench(request);
  if (created === null) return json(null, { status: 422 });
  const { cookie, ...shown } = created;
  return json(shown, { status: 201, headers: { "Set-Cookie": cookie } });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function BenchNew() {
  const { once } = useLoaderData<typeof loader>();
  const created = useActionData<typeof action>();
  if (created)
    return (
      <Page title={words.made}>
        <h2 className="text-h3">{words.link}</h2>
        <p className="mt-1 text-ink-2">{words.once}</p>
        <p className="mt-3 max-w-none break-all">
          <code id="private-link">{created.link}</code>
        </p>
        <p className="mt-6">
          <a className="button" href={created.href}>
            {words.go}
          </a>
        </p>
      </Page>
    );
  return (
    <Page title={words.title}>
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" className="space-y-4">
        <OnceField token={once} />
        <TextField name="name" label={words.name} value="" problem={created === null ? words.missing : undefined} />
        <button type="submit" className="button">
          {words.make}
        </button>
      </form>
    </Page>
  );
}
