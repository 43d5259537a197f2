import { SEEN_DIFFERENTLY } from "~/domain/anchors-apart";
import { saidText } from "~/ui/said/said-text";
import { shownDay } from "~/ui/team-plan/shown-day";
import type { HandOverView } from "~/web/handing-over/hand-over-page";
import { words } from "./words";

interface CameBackProps {
  readonly back: HandOverView["back"];
  readonly roleNames: Readonly<Record<string, string>>;
}

/** What came back, each beside the owner's answer, to be taken over or left. */
export function CameBack({ back, roleNames }: CameBackProps) {
  if (back.length === 0) return null;
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2>{words.came}</h2>
      <ul>
        {back.map((each) => (
          <li key={`${each.link} ${each.question}`} className="border-b border-rule py-4">
            <p className="font-semibold">
              <a href={each.href}>{each.text}</a>
            </p>
            <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
              <div>
                <dt className="num text-small text-ink-3">
                  {words.from(each.from, each.role === null ? null : (roleNames[each.role] ?? each.role))},{" "}
                  {shownDay(each.at)}
                </dt>
                <dd>{saidText(each.theirs)}</dd>
                {each.theirs.note === null ? null : <dd className="text-ink-2">{words.note(each.theirs.note)}</dd>}
              </div>
              <div>
                <dt className="text-small text-ink-3">{words.yours}</dt>
                <dd>{each.yours === null ? words.none : saidText(each.yours)}</dd>
              </div>
            </dl>
            <div className="mt-2 flex flex-wrap items-center gap-4">
              {each.apart !== null && each.apart >= SEEN_DIFFERENTLY ? (
                <strong className="text-accent">{words.apart(each.apart)}</strong>
              ) : null}
              {each.isSame ? (
                <span className="text-ink-3">{words.same}</span>
              ) : (
                <form method="post">
                  <input type="hidden" name="do" value="take-over" />
                  <input type="hidden" name="link" value={each.link} />
                  <input type="hidden" name="question" value={each.question} />
                  <input type="hidden" name="based-on" value={each.basedOn} />
                  <button type="submit" className="button-small">
                    {words.takeOver}
                    <span className="sr-only">: {each.name}</span>
                  </button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
