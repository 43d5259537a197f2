import type { Summary } from "~/domain/workshop/room-view";
import { ActionsList } from "~/ui/workshop/actions-list";
import { words as said } from "~/ui/workshop/room-words";
import { SummaryList } from "~/ui/workshop/summary-list";
import { words } from "./words";

/** What a room leaves with: how much it agreed on, what it left open, and the actions it took down. */
export function WallSummary({ summary: { questions, actions } }: { readonly summary: Summary }) {
  const open = questions.filter(({ settled }) => settled?.kind !== "agreed");
  return (
    <div className="wall-halves">
      <section>
        <p className="wall-number">{words.voted(questions.length - open.length, questions.length)}</p>
        <p className="text-lead text-ink-2">{words.agreed}</p>
        {open.length === 0 ? null : (
          <>
            <h2 className="mt-8 mb-2">{words.leftOpen}</h2>
            <SummaryList questions={open.slice(0, LEFT_OPEN_AT_MOST)} columns={1} />
            {open.length > LEFT_OPEN_AT_MOST ? (
              <p className="mt-2 text-ink-2">{words.more(open.length - LEFT_OPEN_AT_MOST)}</p>
            ) : null}
          </>
        )}
      </section>
      <section>
        <h2 className="mb-2">{words.actions}</h2>
        {actions.length === 0 ? <p className="text-ink-2">{said.noActions}</p> : <ActionsList actions={actions} />}
      </section>
    </div>
  );
}

const LEFT_OPEN_AT_MOST = 6;
