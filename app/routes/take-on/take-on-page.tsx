import { shownDate } from "~/domain/shown-date";
import { Page } from "~/ui/page";
import { Part } from "~/ui/part";
import { AnsweredBefore } from "~/ui/said/answered-before";
import { saidText } from "~/ui/said/said-text";
import type { TakeOnView } from "~/web/taking-on/take-on-page";
import { words } from "./words";

/** What is asked again and why, what is kept, then the one button; or why it cannot be done now. */
export function TakeOnPage({ view }: { readonly view: TakeOnView }) {
  const { hrefs } = view;
  return (
    <Page title={words.title(view.to)}>
      <p className="no-print mb-4 text-small">
        <a className="inline-flex min-h-6 items-center" href={hrefs.results}>
          {words.results}
        </a>
      </p>
      {view.refusal === null ? <Offered view={view} /> : <Refused view={view} refusal={view.refusal} />}
    </Page>
  );
}

function Refused({ view, refusal }: { view: TakeOnView; refusal: NonNullable<TakeOnView["refusal"]> }) {
  return (
    <section role="alert" className="border-2 border-accent px-4 py-3">
      <h2 className="text-h3">{words.refusedTitle}</h2>
      <p className="mt-2">{words.refused[refusal]}</p>
      {refusal === "unfinished" ? (
        <p className="mt-2">
          <a href={view.hrefs.review}>{words.review}</a>
        </p>
      ) : null}
    </section>
  );
}

function Offered({ view }: { view: TakeOnView }) {
  const { again, kept, open } = view;
  return (
    <>
      <p className="text-lead text-ink-2">{words.lede(view.from, view.to)}</p>
      <Begin view={view} />
      <Part title={words.again(again.length)} hint={again.length === 0 ? words.againNone : words.againHint}>
        <ul className="mt-4 border-b border-rule">
          {again.map(({ question, text, said, why }) => (
            <li key={question} className="border-t border-rule py-3">
              <p className="font-semibold">{text}</p>
              <AnsweredBefore edition={view.from} taken={view.taken} why={why} said={said} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.kept(kept.length)} hint={kept.length === 0 ? words.keptNone : words.keptHint}>
        {kept.length === 0 ? null : (
          <details className="mt-3">
            <summary className="w-fit min-h-6">{words.keptList}</summary>
            <dl className="mt-3 border-b border-rule">
              {kept.map(({ question, text, said }) => (
                <div key={question} className="border-t border-rule py-3">
                  <dt className="text-ink-2">{text}</dt>
                  <dd className="mt-1">{said === null ? null : saidText(said)}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </Part>
      {open.length === 0 ? null : (
        <Part title={words.open(open.length)}>
          <ul className="mt-3 border-b border-rule">
            {open.map(({ question, text }) => (
              <li key={question} className="border-t border-rule py-3">
                {text}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={words.along}>
        <ul className="mt-3 list-disc space-y-1 pl-5">
          {[...words.alongList, ...(view.ofRoom ? [words.room] : [])].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Begin view={view} />
    </>
  );
}

function Begin({ view: { already, to } }: { view: TakeOnView }) {
  if (already !== null)
    return (
      <p className="no-print mt-6 border-l-[3px] border-ink bg-sheet px-4 py-3">
        {words.already(shownDate(already.since.slice(0, 10)))} <a href={already.href}>{words.alreadyLink}</a>
      </p>
    );
  return (
    <form method="post" className="no-print mt-6">
      <button type="submit" className="button">
        {words.begin(to)}
      </button>
    </form>
  );
}
