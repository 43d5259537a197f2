import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { OneFieldForm } from "./one-field-form";
import { useCommands } from "./use-commands";

/** Another time zone, for a team that is elsewhere than whoever kept the plan. */
export function ZoneForm({ view: { zone } }: { readonly view: TeamPlanView }) {
  const typed = useCommands().typedIn({ do: "zone" });
  return (
    <OneFieldForm field="zone" label={words.zone} hint={words.zoneHint(zone)} button={words.zoneButton}>
      <input
        id="zone"
        name="zone"
        required
        maxLength={50}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        aria-describedby="zone-hint"
        key={zone}
        defaultValue={typed("zone") ?? zone}
        className="field-input max-w-72"
      />
    </OneFieldForm>
  );
}
