import { shownDate } from "~/domain/shown-date";
import { ProfilePicture } from "~/ui/figure/profile-picture";
import { ReturnedNote } from "~/ui/handing-over/returned-note";
import { Page } from "~/ui/page";
import { shownMinute } from "~/ui/team-plan/shown-day";
import { tracesWords } from "~/ui/traces-words";
import type { LandingView } from "~/web/landing-page";
import { words } from "./words";

/** What it is, what you get, how long it takes, what it is not; and the way back to what this browser left unfinished. */
export function LandingPage({ view }: { view: LandingView }) {
  const { text, yours } = view;
  return (
    <Page
      title={null}
      wide
      aside={
        <span className="flex flex-wrap justify-end gap-x-5">
          <a className="inline-flex min-h-6 items-center" href="/join">
            {words.join}
          </a>
          <a className="inline-flex min-h-6 items-center" href="/open">
            {words.open}
          </a>
        </span>
      }
    >
      {view.erased === null ? null : (
        <p role="status" className="mb-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
          {words.erased} {view.erased.traces === null ? null : tracesWords[view.erased.traces]}
        </p>
      )}
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_31rem] lg:pt-6">
        <div>
          <h1 className="display">{text.title}</h1>
          <p className="mt-5 max-w-[52ch] text-lead text-ink-2">{text.lede}</p>
          <p className="mt-7 flex flex-wrap items-center gap-x-8 gap-y-3">
            <a className="button" href="/start">
              {text.start}
            </a>
            <a className="inline-flex min-h-11 items-center" href="/workshops/new">
              {words.workshop}
            </a>
            <a className="inline-flex min-h-11 items-center" href="/sample">
              {text.sample}
            </a>
          </p>
        </div>
        {view.sample === null ? null : (
          <ProfilePicture of={view.sample}>
            <a href={view.sample.href}>{view.sample.name}</a>, {words.picture}
          </ProfilePicture>
        )}
      </div>
      {view.benches.length === 0 ? null : (
        <p className="mt-12 flex flex-wrap gap-x-8 gap-y-2">
          {view.benches.map(({ id, name, href }) => (
            <a key={id} className="inline-flex min-h-11 max-w-full items-center wrap-anywhere" href={href}>
              {words.bench(name)}
            </a>
          ))}
        </p>
      )}
      {yours.length === 0 ? null : (
        <section className="mt-12 max-w-[46rem] border-l-[3px] border-ink bg-sheet px-5 py-4">
          <h2 className="text-h3">{words.yours}</h2>
          {view.returned.map((returned) => (
            <ReturnedNote key={returned.href} returned={returned} />
          ))}
          <ul className="mt-2">
            {yours.map((assessment) => (
              <li key={assessment.id}>
                <a className="inline-flex min-h-11 max-w-full items-center wrap-anywhere" href={assessment.href}>
                  {assessment.organisation ?? words.unnamed}
                </a>{" "}
                <span className="text-small text-ink-3">
                  {assessment.round === null ? "" : `${words.round(assessment.round)}, `}
                  {assessment.finished ? words.finished : words.unfinished},{" "}
                  {words.lastChange((assessment.isTwin ? shownMinute : shownDate)(assessment.updatedAt))}
                  {assessment.isTwin && assessment.hasPlan ? `, ${words.withPlan}` : ""}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="part grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <TextList title={text.whatYouGet.title} items={text.whatYouGet.items} />
        <TextList title={text.whatItIsNot.title} items={text.whatItIsNot.items} />
        <section>
          <h2>{text.howLong.title}</h2>
          <p className="mt-2 text-ink-2">{text.howLong.text}</p>
        </section>
        <section>
          <h2>{text.noAccount.title}</h2>
          <p className="mt-2 text-ink-2">{text.noAccount.text}</p>
        </section>
      </div>
    </Page>
  );
}

function TextList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="mt-2">
        {items.map((item) => (
          <li key={item} className="border-t border-rule py-2.5 text-ink-2">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
