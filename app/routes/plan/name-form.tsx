import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { Saved } from "./saved";
import { useCommands } from "./use-commands";

/** The name the history gives what this browser changes, to be seen, changed and cleared. */
export function NameForm({ view }: { readonly view: TeamPlanView }) {
  const { onSubmit } = useCommands();
  const { given, byLink } = view.name;
  const shown = given || byLink;
  return (
    <form method="post" onSubmit={onSubmit} className="no-print mt-10 border-t border-rule pt-5">
      <label htmlFor="name" className="block font-semibold">
        {words.name}
      </label>
      <p id="name-hint" className="text-small text-ink-3">
        {shown ? words.nameShown(shown) : words.nameless} {words.nameHint}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id="name"
          name="who"
          maxLength={200}
          autoComplete="name"
          aria-describedby="name-hint"
          key={given}
          defaultValue={given}
          className="field-input max-w-72"
        />
        <button type="submit" name="do" value="name" className="button-quiet">
          {words.nameButton}
        </button>
        <Saved about="name" />
      </div>
    </form>
  );
}
