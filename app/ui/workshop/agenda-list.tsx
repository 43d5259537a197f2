import type { AgendaItem, FacilitatorView } from "~/domain/workshop/facilitator-view";
import { words } from "./console-words";
import { MoveButton } from "./move-form";

const { agenda: said } = words;

/** The questions in their order: what became of each, the way back to those taken, and one place earlier for those to come. */
export function AgendaList({ view: { agenda, moves, room } }: { readonly view: FacilitatorView }) {
  const settled = agenda.filter((item) => item.settled !== null).length;
  const firstToCome = agenda.findIndex((item) => !item.isCurrent && item.settled === null);
  return (
    <section>
      <h2 className="text-h3">{said.title}</h2>
      <p className="num mt-1 text-small text-ink-3">{said.settled(settled, agenda.length)}</p>
      <ol className="mt-2 border-b border-rule">
        {agenda.map((item, index) => (
          <li
            key={item.question}
            aria-current={item.isCurrent ? "step" : undefined}
            className="flex min-h-11 items-center justify-between gap-3 border-t border-rule py-1"
          >
            <span className={item.isCurrent ? "font-semibold" : item.settled === null ? "" : "text-ink-3"}>
              <span className="num text-ink-3">{index + 1}.</span> {item.name}
              {stateOf(item) === "" ? null : <span className="text-small text-ink-3"> · {stateOf(item)}</span>}
            </span>
            {item.settled !== null && !item.isCurrent && moves.includes("went-back") ? (
              <MoveButton
                event="went-back"
                step={room.step}
                fields={{ question: item.question }}
                label={said.back}
                name={said.backTo(item.name)}
                look="link-button"
              />
            ) : null}
            {item.settled === null && !item.isCurrent && index > firstToCome && moves.includes("reordered") ? (
              <MoveButton
                event="reordered"
                step={room.step}
                fields={{ question: item.question, direction: "earlier" }}
                label="↑"
                name={said.earlier(item.name)}
                look="link-button"
              />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

const stateOf = ({ isCurrent, settled }: AgendaItem) =>
  isCurrent ? said.now : settled === null ? "" : said.states[settled];
