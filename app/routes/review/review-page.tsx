import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { AnsweredBefore } from "~/ui/said/answered-before";
import { TakeOnLink } from "~/ui/taking-on/take-on-link";
import type { ReviewView } from "~/web/review-page";
import { AnswerList } from "./answer-list";
import { words } from "./words";

/** Every answer as it was finished, for who only looks; for others the check before the results. */
export const ReviewPage = (props: CheckProps) => (props.view.mayEdit ? <Check {...props} /> : <Answers {...props} />);

const Answers = ({ view }: CheckProps) => (
  <Page title={words.answersTitle}>
    <p className="mb-6">
      <a className="inline-flex min-h-11 items-center" href={view.hrefs.results}>
        {words.results}
      </a>
    </p>
    <AnswerList sections={view.sections} mayEdit={false} />
  </Page>
);

interface CheckProps {
  readonly view: ReviewView;
  readonly refused: boolean;
}

/** Contradictions first, then what is not known, then every answer; the results are one button away at both ends. */
function Check({ view, refused }: CheckProps) {
  const { hrefs } = view;
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={refused ? [{ field: "answers", message: words.nothing }] : []} />
      <p className="mb-4 text-ink-2">{words.lede}</p>
      <p className="mb-6 flex flex-wrap gap-x-8">
        {[
          [hrefs.tasks, words.back],
          [hrefs.profile, words.profile],
          [hrefs.figures, words.figures],
          [hrefs.history, words.history],
        ].map(([href, label]) => (
          <a key={href} className="inline-flex min-h-11 items-center" href={href}>
            {label}
          </a>
        ))}
      </p>
      {view.open > 0 ? (
        <p className="mb-6 border-l-[3px] border-rule-strong pl-4">
          {words.open(view.open)} {view.nextHref ? <a href={view.nextHref}>{words.openLink}</a> : null}
        </p>
      ) : null}
      {view.fromBefore.length > 0 ? (
        <section className="mb-10 border-l-[3px] border-accent bg-accent-wash px-4 py-4">
          <h2 className="text-h3">{words.fromBefore(view.fromBefore.length)}</h2>
          <p className="mt-1 text-ink-2">{words.fromBeforeHint}</p>
          <ul className="mt-3 space-y-4">
            {view.fromBefore.map(({ before, ...line }) => (
              <li key={line.id}>
                <a href={line.href}>{line.text}</a>
                <AnsweredBefore {...before} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.contradictions.length > 0 ? (
        <section className="mb-10 border-l-[3px] border-accent bg-accent-wash px-4 py-4">
          <h2 className="text-h3">{words.contradictions}</h2>
          <p className="mt-1 text-ink-2">{words.contradictionsHint}</p>
          <ul className="mt-3 space-y-3">
            {view.contradictions.map(({ id, text, questions }) => (
              <li key={id}>
                <p>{text}</p>
                <p className="flex flex-wrap gap-x-6">
                  {questions.map((line) => (
                    <a key={line.id} className="inline-flex min-h-6 items-center" href={line.href}>
                      {line.name}
                    </a>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.askedAgain.length > 0 ? (
        <section className="mb-10 border-l-[3px] border-accent bg-accent-wash px-4 py-4">
          <h2 className="text-h3">{words.askedAgain}</h2>
          <p className="mt-1 text-ink-2">{words.askedAgainHint}</p>
          <ul className="mt-3 space-y-3">
            {view.askedAgain.map((line) => (
              <li key={line.id}>
                <a href={line.href}>{line.text}</a>
                <p className="text-ink-2">{line.anchor}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.blindSpots.length > 0 ? (
        <section className="mb-10">
          <h2 className="text-h3">{words.blindSpots}</h2>
          <p className="mt-1 text-ink-2">{words.blindSpotsHint}</p>
          <ul className="mt-3 border-b border-rule">
            {view.blindSpots.map((line) => (
              <li key={line.id} className="border-t border-rule py-3">
                <a href={line.href}>{line.text}</a>
                <p className="text-ink-2">{line.findOut}</p>
                {line.ask ? <p className="text-ink-2">{words.ask(line.ask)}</p> : null}
              </li>
            ))}
          </ul>
          {view.handOverHref === null ? null : (
            <p className="mt-3">
              <a href={view.handOverHref}>{words.handOver}</a>
            </p>
          )}
        </section>
      ) : null}
      <Finish view={view} />
      <TakeOnLink takeOn={view.takeOn} />
      <section id="answers" className="mt-10">
        <h2 className="text-h2">{words.answers}</h2>
        <AnswerList sections={view.sections} mayEdit />
      </section>
      <Finish view={view} />
    </Page>
  );
}

function Finish({ view }: { view: ReviewView }) {
  if (view.stage === "finished")
    return (
      <p className="mt-6">
        <a className="button" href={view.hrefs.results}>
          {words.finish}
        </a>
      </p>
    );
  return (
    <form method="post" className="mt-6">
      <button type="submit" className="button">
        {words.finish}
      </button>
    </form>
  );
}
