import { Page } from "~/ui/page";
import { Part } from "~/ui/part";
import type { Cited } from "~/web/cited";
import type { QuestionsView } from "~/web/questions-page";
import { words } from "./words";

type Asked = QuestionsView["domains"][number]["pitfalls"][number]["questions"][number];

/** All questions by domain and pitfall, and all sources; nothing to answer. */
export function QuestionsPage({ view }: { readonly view: QuestionsView }) {
  return (
    <Page title={words.title}>
      <p>{words.lede(view.count.full, view.count.quick)}</p>
      <p className="mt-2 text-small text-ink-3">{words.edition(view.edition)}</p>
      {view.domains.map((domain) => (
        <Part key={domain.id} id={domain.id} title={domain.title} hint={domain.about}>
          {domain.pitfalls.map((pitfall) => (
            <section key={pitfall.id} id={pitfall.id} className="mt-8">
              <h3>{pitfall.title}</h3>
              <p className="mt-1 text-ink-2">{pitfall.summary}</p>
              {pitfall.questions.map((question) => (
                <AskedQuestion key={question.id} question={question} />
              ))}
            </section>
          ))}
        </Part>
      ))}
      <Part id="sources" title={words.sources} hint={words.sourcesHint}>
        <Sources sources={view.sources} />
      </Part>
    </Page>
  );
}

function AskedQuestion({ question }: { readonly question: Asked }) {
  return (
    <article id={question.id} className="mt-5 border-t border-rule pt-4">
      <h4 className="font-sans font-semibold">
        {question.text}
        {question.isQuick ? <span className="font-normal text-small text-ink-3"> {words.quick}</span> : null}
      </h4>
      {question.hint === null ? null : <p className="mt-1 text-small text-ink-2">{question.hint}</p>}
      {question.choose === null ? null : <p className="mt-1 text-small text-ink-2">{question.choose}</p>}
      <ol start={0} className="mt-2 list-decimal space-y-1 pl-6">
        {question.anchors.map((anchor) => (
          <li key={anchor}>{anchor}</li>
        ))}
      </ol>
      {question.none === null ? null : <p className="mt-2 pl-6 text-ink-2">{words.none(question.none)}</p>}
      <details className="mt-2">
        <summary className="w-fit min-h-6">{words.why}</summary>
        <p className="mt-2 text-ink-2">{question.why}</p>
        <Sources sources={question.sources} />
      </details>
    </article>
  );
}

const Sources = ({ sources }: { readonly sources: readonly Cited[] }) => (
  <ul className="mt-2 space-y-2 text-small text-ink-3">
    {sources.map(({ id, text, address }) => (
      <li key={id}>
        {address === null ? (
          text
        ) : (
          <a className="inline-block py-0.5 wrap-anywhere" href={address} rel="noreferrer noopener" target="_blank">
            {text}
          </a>
        )}
      </li>
    ))}
  </ul>
);
