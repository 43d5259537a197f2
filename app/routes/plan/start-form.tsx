import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { useCommands } from "./use-commands";

/** Another day 1. */
export function StartForm({ view }: { readonly view: TeamPlanView }) {
  const { onSubmit } = useCommands();
  return (
    <form
      method="post"
      onSubmit={onSubmit}
      className="no-print mt-10 flex flex-wrap items-end gap-3 border-t border-rule pt-5"
    >
      <label>
        <span className="block font-semibold">{words.start}</span>
        <span className="block text-small text-ink-3">{words.startHint}</span>
        <input
          type="date"
          name="start"
          required
          key={view.start}
          defaultValue={view.start}
          className="field-input max-w-52"
        />
      </label>
      <button type="submit" name="do" value="start" className="button-quiet">
        {words.startButton}
      </button>
    </form>
  );
}
