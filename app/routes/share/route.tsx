import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkList } from "~/ui/links/link-list";
import { linkMeaning } from "~/ui/links/link-meaning";
import { MadeLink } from "~/ui/links/made-link";
import { words as links } from "~/ui/links/words";
import { Page } from "~/ui/page";
import { served } from "~/web/served";
import { shared, sharingView } from "~/web/sharing";
import { NewShare } from "./new-share";
import { words } from "./words";

export const loader = served(async (request) => json(await sharingView(request)));

const REFUSED: readonly string[] = ["unsure", "not-extended", "no-name", "no-person"];

export const action = served(async (request) => {
  const outcome = await shared(request);
  return json(outcome, { status: REFUSED.includes(outcome.kind) ? 422 : 200 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function Share() {
  const view = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const roleNames = Object.fromEntries(view.roles.map(({ id, name }) => [id, name]));
  return (
    <Page title={words.title}>
      <p className="flex flex-wrap gap-x-8">
        <a className="inline-flex min-h-6 items-center" href={view.backHref}>
          {words.back}
        </a>
        <a className="inline-flex min-h-6 items-center" href={view.handOverHref}>
          {words.handOver}
        </a>
      </p>
      {outcome?.kind === "made" ? (
        <MadeLink address={outcome.address} meaning={linkMeaning(outcome.scope, outcome.shows, roleNames)} />
      ) : null}
      {outcome === undefined || outcome.kind === "made" ? null : (
        <p role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
          {links[outcome.kind]}
        </p>
      )}
      <section className="mt-8">
        <h2 className="text-h3">{words.meaning}</h2>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {words.points.map((point) => (
            <li key={point} className="max-w-[68ch]">
              {point}
            </li>
          ))}
        </ul>
      </section>
      <NewShare
        once={view.once}
        roles={view.roles}
        people={view.people}
        days={view.days}
        usualEnd={view.usualEnd}
        hasPlan={view.hasPlan}
      />
      <LinkList links={view.links} roleNames={roleNames} />
    </Page>
  );
}
