import type { MetaFunction } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CopyButton } from "~/ui/links/copy-button";
import { words as links } from "~/ui/links/words";
import { Page } from "~/ui/page";
import { changedLinks, leaveView } from "~/web/private-links";
import { served } from "~/web/served";
import { Erase } from "./erase";
import { LinksInUse } from "./links-in-use";
import { NewLink } from "./new-link";
import { words } from "./words";

export const loader = served(async (request) => json(await leaveView(request)));

const REFUSED: readonly string[] = ["unsure", "not-extended", "nothing-chosen"];

export const action = served(async (request) => {
  const outcome = await changedLinks(request);
  if ("erased" in outcome) throw redirect("/?erased", { status: 303, headers: { "Set-Cookie": outcome.cookie } });
  const isRefused = "notErased" in outcome || ("changed" in outcome && REFUSED.includes(outcome.changed));
  return json(outcome, { status: isRefused ? 422 : 200 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Leave() {
  const view = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <Page title={words.title}>
      <div className="prose">
        <p>
          <strong>{words.saved}</strong> {words.browser}
        </p>
        <p>
          <a href={view.href}>{words.back}</a>
        </p>
      </div>
      {outcome && "made" in outcome ? (
        <section role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-4">
          <h2 className="text-h3">{words.madeTitle}</h2>
          <p className="mt-1">{words.made}</p>
          <p className="mt-3 max-w-none break-all">
            <code id="private-link">{outcome.made}</code>
          </p>
          <CopyButton text={outcome.made} />
          <p className="mt-1 text-ink-2">{words.scopes[outcome.scope as keyof typeof words.scopes]}</p>
        </section>
      ) : null}
      {outcome && "changed" in outcome ? (
        <p role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
          {outcome.changed === "nothing-chosen" ? words.nothingChosen : links[outcome.changed]}
        </p>
      ) : null}
      {outcome && "notErased" in outcome ? (
        <p role="alert" className="mt-8 border-2 border-accent px-4 py-3">
          {words.notErased}
        </p>
      ) : null}
      {view.mayShare ? <NewLink once={view.once} scopes={view.scopes} /> : null}
      <LinksInUse links={view.links} />
      <section className="mt-10 border-t border-rule pt-5">
        <h2 className="text-h3">{words.fileTitle}</h2>
        <p className="mt-1 text-ink-2">{words.fileHint}</p>
        <p className="mt-3">
          <a href={view.fileHref} download>
            {words.file}
          </a>
        </p>
        {view.archiveHref === null ? null : (
          <p className="mt-3">
            <a href={view.archiveHref} download>
              {words.archive}
            </a>{" "}
            {words.archiveHint}
          </p>
        )}
      </section>
      {view.mayShare ? <Erase /> : null}
    </Page>
  );
}
