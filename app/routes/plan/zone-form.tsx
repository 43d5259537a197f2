import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { Saved } from "./saved";
import { useCommands } from "./use-commands";

/** Another time zone, for a team that is elsewhere than whoever kept the plan. */
export function ZoneForm({ view }: { readonly view: TeamPlanView }) {
  const { onSubmit, typedIn } = useCommands();
  return (
    <form method="post" onSubmit={onSubmit} className="no-print mt-10 border-t border-rule pt-5">
      <label htmlFor="zone" className="block font-semibold">
        {words.zone}
      </label>
      <p id="zone-hint" className="text-small text-ink-3">
        {words.zoneHint(view.zone)}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id="zone"
          name="zone"
          required
          maxLength={50}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          aria-describedby="zone-hint"
          key={view.zone}
          defaultValue={typedIn({ do: "zone" })("zone") ?? view.zone}
          className="field-input max-w-72"
        />
        <button type="submit" name="do" value="zone" className="button-quiet">
          {words.zoneButton}
        </button>
        <Saved about="zone" />
      </div>
    </form>
  );
}
