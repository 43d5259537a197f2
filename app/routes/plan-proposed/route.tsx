import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "~/ui/page";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words as plan } from "~/ui/team-plan/words";
import { served } from "~/web/served";
import { type ProposedView, proposedView } from "~/web/team-plan/proposed-view";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await proposedView(request)));

export const meta: MetaFunction = () => [
  { title: `${words.title} · Plumbline` },
  { name: "robots", content: "noindex, nofollow" },
];

/** The plan as it was proposed on the day it was adopted: to read, with nothing to press. */
export default function PlanProposed() {
  const view = useLoaderData<typeof loader>() as ProposedView;
  return (
    <Page title={words.title}>
      {view.organisation === null ? null : <p className="eyebrow -mt-3 mb-4">{view.organisation}</p>}
      <p className="num border-l-[3px] border-ink bg-sheet px-5 py-3">
        <strong>{words.notThePlan}</strong> {words.when(shownDay(view.taken), shownDay(view.adoptedOn))}
      </p>
      <p className="mt-2">
        <a className="inline-flex min-h-6 items-center" href={view.planHref}>
          {words.back}
        </a>
      </p>
      {view.places.map((place) => (
        <Window key={place.place} {...place} />
      ))}
      {view.findOut.length === 0 ? null : (
        <section className="mt-10">
          <h2 className="text-h3">{words.findOut}</h2>
          <ul className="mt-3 border-b border-rule">
            {view.findOut.map((name) => (
              <li key={name} className="border-t border-rule py-2">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Window({ place, dates, actions }: ProposedView["places"][number]) {
  return (
    <section className="mt-10" aria-labelledby={`window-${place}`}>
      <h2 id={`window-${place}`} className="text-h3">
        {plan.places[place]}
      </h2>
      {dates === null ? null : (
        <p className="eyebrow num mt-1">{plan.dates(shownDay(dates.from), shownDay(dates.to))}</p>
      )}
      {actions.length === 0 ? (
        <p className="mt-3 text-ink-2">{words.empty}</p>
      ) : (
        <ol className="mt-3 border-b border-rule">
          {actions.map(({ id, title, leadingSign, role, isIn }) => (
            <li key={id} className="border-t border-rule py-3 [overflow-wrap:anywhere]">
              <p className="font-semibold">{title}</p>
              <p className="text-small text-ink-2">
                {words.role}: {role}. {isIn ? null : words.gone}
              </p>
              <p className="text-small text-ink-2">
                {words.sign}: {leadingSign}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
