import type { MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/ui/error-summary";
import { LinkRow } from "~/ui/links/link-row";
import { Page } from "~/ui/page";
import { shownDay } from "~/ui/team-plan/shown-day";
import { served } from "~/web/served";
import { calendarView, changedCalendars } from "~/web/team-plan/calendar-page";
import { NewCalendar } from "./new-calendar";
import { words } from "./words";

export const handle = { still: true };

export const loader = served(async (request) => json(await calendarView(request)));

export const action = served(async (request) => {
  const outcome = await changedCalendars(request);
  return json(outcome, { status: outcome.kind === "refused" ? 422 : 200 });
});

export const meta: MetaFunction = () => [{ title: `${words.title} · Plumbline` }];

export default function PlanCalendar() {
  const view = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={outcome?.kind === "refused" ? outcome.problems : []} />
      <p>
        <a className="inline-flex min-h-6 items-center" href={view.planHref}>
          {words.back}
        </a>
      </p>
      {outcome?.kind === "made" ? <Made address={outcome.address} /> : null}
      {outcome?.kind === "revoked" ? (
        <p role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
          {words.revoked}
        </p>
      ) : null}
      <p className="mt-6 text-lead">{words.lede}</p>
      <p className="mt-4">
        <a className="inline-flex min-h-6 items-center" href={view.fileHref} download>
          {words.file}
        </a>
        <span className="block text-small text-ink-3">{words.fileHint}</span>
      </p>
      <section className="mt-10 border-t border-rule pt-5">
        <h2>{words.subscribe}</h2>
        <div className="mt-4 border-l-[3px] border-accent bg-sheet px-4 py-4">
          <h3>{words.before}</h3>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {words.points(shownDay(view.endsOn)).map((point) => (
              <li key={point} className="max-w-[68ch]">
                {point}
              </li>
            ))}
          </ul>
        </div>
        <NewCalendar
          once={view.once}
          roles={view.roles}
          teams={view.teams}
          owners={view.owners}
          typed={outcome?.kind === "refused" ? outcome.typed : undefined}
        />
      </section>
      <section className="mt-10 border-t border-rule pt-5">
        <h2 className="text-h3">{words.inUse}</h2>
        {view.calendars.length === 0 ? <p className="mt-1 text-ink-2">{words.none}</p> : null}
        <ul>
          {view.calendars.map(({ id, name, of, expiresAt, lastUsedAt }) => (
            <LinkRow key={id} id={id} name={name} more={[]}>
              <span className="block text-small">{of ?? words.whole}</span>
              <span className="num block text-small text-ink-3">
                {[
                  expiresAt === null ? "" : words.until(shownDay(expiresAt)),
                  lastUsedAt === null ? words.never : words.looked(shownDay(lastUsedAt)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </LinkRow>
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** The one time the address is shown. */
const Made = ({ address }: { readonly address: string }) => (
  <section role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-4">
    <h2 className="text-h3">{words.madeTitle}</h2>
    <p className="mt-1">{words.made}</p>
    <p className="mt-3 max-w-none break-all">
      <code id="calendar-address">{address}</code>
    </p>
    <p className="mt-2">
      <a className="inline-flex min-h-6 items-center" href={address.replace(/^https?:/, "webcal:")}>
        {words.open}
      </a>
    </p>
  </section>
);
