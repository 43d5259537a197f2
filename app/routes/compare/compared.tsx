import { comparisonSlopes } from "~/charts/comparison-slopes";
import { shownDate } from "~/domain/shown-date";
import { shownRange, shownScore } from "~/domain/shown-score";
import { Figure } from "~/ui/figure/figure";
import { Part } from "~/ui/part";
import { saidText } from "~/ui/said/said-text";
import type { ComparedView } from "~/web/comparing/compare-page";
import { words } from "./words";

/** What moved between two times: over all, with new evidence, without, pitfall by pitfall, and what stands apart. */
export function Compared({ compared }: { readonly compared: ComparedView }) {
  const { before, after } = compared;
  return (
    <>
      <section className="mt-8 border-l-[3px] border-ink bg-sheet px-5 py-4">
        <h2 className="text-h3">{words.beside(shownDate(after.taken), shownDate(before.taken))}</h2>
        <OverallSaid compared={compared} />
        {before.role === after.role ? null : (
          <p className="mt-1 text-ink-2">{words.roles(before.role ?? words.noRole, after.role ?? words.noRole)}</p>
        )}
      </section>
      {compared.slopes.length === 0 ? null : (
        <Part title={words.slopes}>
          <Figure
            className="mt-5"
            wide={comparisonSlopes(compared.slopes, { width: 720, size: 13, columns: 4 })}
            narrow={comparisonSlopes(compared.slopes, { width: 328, size: 11, columns: 2 })}
          />
        </Part>
      )}
      <Part title={words.moved}>
        {compared.moved.length === 0 ? <p className="mt-2 text-ink-2">{words.movedNone}</p> : null}
        <Changes changes={compared.moved} />
      </Part>
      {compared.flagged.length === 0 ? null : (
        <section className="part border-l-[3px] border-accent bg-accent-wash px-5 py-5">
          <h2 className="text-h3">{words.flagged}</h2>
          <p className="mt-1">{words.flaggedHint}</p>
          <Changes changes={compared.flagged} />
        </section>
      )}
      {compared.others.length === 0 ? null : (
        <Part title={words.others}>
          <Changes changes={compared.others} />
        </Part>
      )}
      {compared.notCompared.length === 0 ? null : (
        <Part title={words.notCompared} hint={words.notComparedHint}>
          <ul className="mt-3">
            {compared.notCompared.map(({ question, name, why }) => (
              <li key={question} className="border-t border-rule py-2">
                {name} <span className="text-small text-ink-3">({words.why[why]})</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function OverallSaid({ compared: { before, after } }: { readonly compared: ComparedView }) {
  const [then, now] = [before.overall, after.overall];
  const said = (standing: typeof then) => String(shownScore(standing) ?? "–");
  const range = (standing: typeof then) => {
    const { low, high } = shownRange(standing);
    return low === high ? String(low ?? "–") : `${low}–${high}`;
  };
  const isApart =
    then.low !== null &&
    then.high !== null &&
    now.low !== null &&
    now.high !== null &&
    (now.low > then.high || now.high < then.low);
  return (
    <p className="num mt-1">
      {words.overall(said(then), said(now), range(then), range(now))} {isApart ? words.apart : words.overlap}
    </p>
  );
}

function Changes({ changes }: { readonly changes: ComparedView["moved"] }) {
  return (
    <ul className="mt-4">
      {changes.map(({ question, name, href, anchors, kind, from, to }) => (
        <li key={question} className="border-t border-rule py-4">
          <p>
            <a className="font-semibold" href={href}>
              {name}
            </a>{" "}
            <span className="num text-small text-ink-2">
              {[
                anchors === null || anchors === 0 ? "" : words.byAnchors(anchors),
                kind === "moved" ? "" : words.kinds[kind],
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          </p>
          <dl className="mt-1 grid gap-x-8 gap-y-1 sm:grid-cols-2">
            {(
              [
                [words.before, from],
                [words.after, to],
              ] as const
            ).map(([title, said]) => (
              <div key={title}>
                <dt className="text-small text-ink-3">{title}</dt>
                <dd>{said === null ? words.notAnswered : saidText(said)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
