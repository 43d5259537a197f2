import { SEEN_DIFFERENTLY } from "~/domain/anchors-apart";
import { shownDate } from "~/domain/shown-date";
import { saidText } from "~/ui/said/said-text";
import type { QuestionView } from "~/web/question-view";
import { words } from "./words";

/** What was said last time and what others say, once this question is answered. */
export function Beside({ beside: { lastTime, others } }: Pick<QuestionView, "beside">) {
  if (lastTime === null && others.length === 0) return null;
  return (
    <aside aria-label={words.beside} className="mt-6 border-l-[3px] border-rule-strong pl-4">
      <h2 className="text-h3">{words.beside}</h2>
      <p className="text-small text-ink-3">{words.besideHint}</p>
      <dl className="mt-2 space-y-2">
        {lastTime === null ? null : (
          <div>
            <dt className="text-small text-ink-3">{words.lastTime(shownDate(lastTime.taken))}</dt>
            <dd>{saidText(lastTime.said)}</dd>
          </div>
        )}
        {others.map(({ link, role, said, apart }) => (
          <div key={link}>
            <dt className="text-small text-ink-3">
              {words.other(role)}
              {apart !== null && apart >= SEEN_DIFFERENTLY ? (
                <strong className="ml-2 text-accent">{words.apart(apart)}</strong>
              ) : null}
            </dt>
            <dd>{saidText(said)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
