import type { RoomView } from "~/domain/workshop/room-view";
import type { LastTimeAction } from "~/domain/workshop/workshop";
import { ActionsList } from "./actions-list";
import { words as consoleWords } from "./console-words";
import { MoveForm } from "./move-form";
import { words } from "./room-words";

interface LastTimeProps {
  readonly room: Pick<RoomView, "lastTime" | "step">;
  /** Whether what became of each may be said here. */
  readonly mayJudge?: boolean;
}

const { lastTime: said } = consoleWords;

/** What an earlier workshop took down, and what became of it. */
export function LastTime({ room: { lastTime, step }, mayJudge = false }: LastTimeProps) {
  return (
    <ActionsList
      actions={lastTime}
      after={(action) =>
        mayJudge ? (
          <Judge action={action} step={step} />
        ) : (
          <span className={action.state === null ? "text-ink-3" : "font-semibold"}>
            {action.state === null ? words.notSaid : words.lastTimeStates[action.state]}
          </span>
        )
      }
    />
  );
}

/** One button a state; the one that holds is pressed. */
function Judge({ action: { id, title, state }, step }: { readonly action: LastTimeAction; readonly step: number }) {
  return (
    <MoveForm event="last-time.judged" step={step} fields={{ id }} className="w-full">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{said.legend(title)}</legend>
        {Object.entries(said.states).map(([value, label]) => (
          <button
            key={value}
            type="submit"
            name="state"
            value={value}
            aria-pressed={state === value}
            className="button-quiet aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {label}
          </button>
        ))}
      </fieldset>
    </MoveForm>
  );
}
