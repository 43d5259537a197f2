import { shownDate } from "~/domain/shown-date";
import { LinkEnds } from "~/ui/links/link-ends";
import { Page } from "~/ui/page";
import { PurgeNotice } from "~/ui/purge-notice";
import type { TasksView } from "~/web/tasks-page";
import { words } from "./words";

/** The task list: each section with how far it is, then what stands around the questions. */
export function TasksPage({ view }: { view: TasksView }) {
  const { hrefs } = view;
  const finished = view.stage === "finished";
  return (
    <Page title={words.title(view.organisation)}>
      <p className="eyebrow -mt-3 mb-4">{words[view.scope]}</p>
      <p className="mb-6 text-ink-2">{words.saved}</p>
      {view.unansweredUntil === null ? null : (
        <p id="unanswered" className="mb-6 text-ink-2">
          {words.unanswered(shownDate(view.unansweredUntil))}
        </p>
      )}
      <LinkEnds on={view.endsOn} />
      <PurgeNotice notice={view.purge} archiveHref={view.archiveHref} />
      <p className="mb-8">
        {finished ? (
          <a className="button" href={hrefs.results}>
            {words.results}
          </a>
        ) : view.nextHref ? (
          <a className="button" href={view.nextHref}>
            {view.started ? words.continue : words.begin}
          </a>
        ) : (
          <a className="button" href={hrefs.review}>
            {words.review}
          </a>
        )}
      </p>
      <h2 className="mb-2 text-h3">{words.sections}</h2>
      <ul className="border-b border-rule">
        <Row href={hrefs.profile} title={words.profile} state={words.change} />
        {view.sections.map((section) => (
          <Row
            key={section.id}
            href={section.href}
            title={section.title}
            about={section.about}
            state={
              section.answered === section.of
                ? `${words.complete}${words.dontKnow(section.dontKnow)}`
                : section.answered === 0
                  ? words.notStarted(section.of)
                  : words.progress(section.answered, section.of)
            }
          />
        ))}
        <Row href={hrefs.figures} title={words.figures} state={words.figuresGiven(view.figures)} />
        <Row href={hrefs.review} title={words.review} about={words.reviewHint} state="" />
        {finished ? <Row href={hrefs.results} title={words.results} about={words.resultsHint} state="" /> : null}
        {view.standing === null ? null : (
          <Row
            href={hrefs.results}
            title={words.standing}
            about={(view.standing.wasQuick ? words.standingQuick : words.standingResult)(
              shownDate(view.standing.taken),
            )}
            state=""
          />
        )}
      </ul>
      {view.scope === "full" ? null : (
        <form method="post" className="mt-8 border-l-[3px] border-rule-strong pl-4">
          <p className="mb-3 text-ink-2">{words.widenHint}</p>
          <button type="submit" className="button-quiet">
            {words.widen}
          </button>
        </form>
      )}
      <p className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        <a className="inline-flex min-h-11 items-center" href={hrefs.leave}>
          {words.leave}
        </a>
        <a className="inline-flex min-h-11 items-center" href={hrefs.file} download>
          {words.file}
        </a>
      </p>
    </Page>
  );
}

function Row({ href, title, about, state }: { href: string; title: string; about?: string; state: string }) {
  return (
    <li className="border-t border-rule">
      <a
        href={href}
        className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-6 py-3 no-underline hover:bg-sheet"
      >
        <span>
          <span className="font-semibold underline decoration-1 underline-offset-4">{title}</span>
          {about ? <span className="block text-small text-ink-2">{about}</span> : null}
        </span>
        <span className="num text-small text-ink-2">{state}</span>
      </a>
    </li>
  );
}
