import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { OneFieldForm } from "./one-field-form";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

/** Another day 1. */
export function StartForm({ view }: { readonly view: TeamPlanView }) {
  const typed = useCommands().typedIn({ do: "start" });
  return (
    <OneFieldForm field="start" label={words.start} hint={words.startHint} button={words.startButton}>
      <input
        type="date"
        id="start"
        name="start"
        required
        aria-describedby="start-hint"
        key={view.start}
        defaultValue={typed("start") ?? view.start}
        className="field-input max-w-52"
      />
      <Sure form={{ do: "start" }} />
    </OneFieldForm>
  );
}
