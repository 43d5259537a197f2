import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { useRedrawn } from "~/ui/sending/use-redrawn";
import { ActionsList } from "./actions-list";
import { words } from "./console-words";
import { MoveButton, MoveForm } from "./move-form";

interface ActionsPanelProps {
  readonly view: FacilitatorView;
  /** What was typed in a form that was refused; empty otherwise. */
  readonly typed: Readonly<Record<string, string>>;
}

const { actions: said } = words;

/** Takes actions down as they are said: what, who, by when. */
export function ActionsPanel({ view, typed }: ActionsPanelProps) {
  const { actions, room } = view;
  const isOver = room.phase === "closed";
  return (
    <section>
      <h2 className="text-h3">{said.title}</h2>
      {actions.length === 0 ? (
        <p className="mt-1 text-small text-ink-2">{said.hint}</p>
      ) : (
        <div className="mt-2">
          <ActionsList
            actions={actions}
            after={({ id, title }) =>
              isOver ? null : (
                <MoveButton
                  event="action.removed"
                  step={room.step}
                  fields={{ id }}
                  label={said.remove}
                  name={said.removeNamed(title)}
                  look="link-button"
                />
              )
            }
          />
        </div>
      )}
      {isOver ? null : <Noting view={view} typed={typed} />}
    </section>
  );
}

function Noting({ view: { actions, room }, typed }: ActionsPanelProps) {
  const was = typed.event === "action.noted" ? typed : {};
  return (
    <MoveForm
      formRef={useRedrawn(String(actions.length))}
      event="action.noted"
      step={room.step}
      fields={room.question === null ? {} : { question: room.question.id }}
      className="mt-3 grid grid-cols-2 gap-3"
    >
      <label className="col-span-2 block text-small">
        {said.what}
        <input
          name="title"
          required
          maxLength={200}
          defaultValue={was.title}
          autoComplete="off"
          className="field-input mt-1"
        />
      </label>
      <label className="block text-small">
        {said.who}
        <input name="owner" maxLength={200} defaultValue={was.owner} autoComplete="off" className="field-input mt-1" />
      </label>
      <label className="block text-small">
        {said.when}
        <input name="due" type="date" defaultValue={was.due} className="field-input mt-1" />
      </label>
      <button type="submit" className="button-quiet col-span-2 justify-self-start">
        {said.add}
      </button>
    </MoveForm>
  );
}
