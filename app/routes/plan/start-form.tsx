import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { Saved } from "./saved";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

/** Another day 1. */
export function StartForm({ view }: { readonly view: TeamPlanView }) {
  const { onSubmit, typedIn } = useCommands();
  return (
    <form method="post" onSubmit={onSubmit} className="no-print mt-10 border-t border-rule pt-5">
      <label htmlFor="start" className="block font-semibold">
        {words.start}
      </label>
      <p id="start-hint" className="text-small text-ink-3">
        {words.startHint}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          type="date"
          id="start"
          name="start"
          required
          aria-describedby="start-hint"
          key={view.start}
          defaultValue={typedIn({ do: "start" })("start") ?? view.start}
          className="field-input max-w-52"
        />
        <Sure form={{ do: "start" }} />
        <button type="submit" name="do" value="start" className="button-quiet">
          {words.startButton}
        </button>
        <Saved about="start" />
      </div>
    </form>
  );
}
