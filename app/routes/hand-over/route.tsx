import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkList } from "~/ui/links/link-list";
import { MadeLink } from "~/ui/links/made-link";
import { words as links } from "~/ui/links/words";
import { Page } from "~/ui/page";
import { handedOver, handOverView } from "~/web/handing-over/hand-over-page";
import { served } from "~/web/served";
import { CameBack } from "./came-back";
import { PickQuestions } from "./pick-questions";
import { words } from "./words";

export const loader = served(async (request) => json(await handOverView(request)));

const STATUS: Readonly<Record<string, number>> = {
  "changed-since": 409,
  "not-offered": 409,
  "nothing-picked": 422,
  "too-many": 422,
  unsure: 422,
  "not-extended": 422,
};

export const action = served(async (request) => {
  const outcome = await handedOver(request);
  return json(outcome, { status: STATUS[outcome.kind] ?? 200 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function HandOver() {
  const view = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const roleNames = Object.fromEntries(view.roles.map(({ id, name }) => [id, name]));
  return (
    <Page title={words.title}>
      <p className="text-ink-2">{words.lede}</p>
      <p className="mt-2 text-ink-2">{words.beside}</p>
      <p className="mt-3">
        <a className="inline-flex min-h-6 items-center" href={view.reviewHref}>
          {words.back}
        </a>
      </p>
      {outcome === undefined ? null : outcome.kind === "made" ? (
        <MadeLink
          address={outcome.address}
          meaning={links.answer(outcome.questions.length, outcome.role && (roleNames[outcome.role] ?? null))}
        />
      ) : (
        <p role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
          {{ ...links, ...words.outcomes }[outcome.kind]}
        </p>
      )}
      <CameBack back={view.back} roleNames={roleNames} />
      <PickQuestions view={view} />
      <LinkList links={view.links} roleNames={roleNames} />
    </Page>
  );
}
