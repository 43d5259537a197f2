import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { OneFieldForm } from "./one-field-form";

/** The name the history gives what this browser changes, to be seen, changed and cleared. */
export function NameForm({ view }: { readonly view: TeamPlanView }) {
  const { given, byLink } = view.name;
  const shown = given || byLink;
  const hint = `${shown ? words.nameShown(shown) : words.nameless} ${words.nameHint}`;
  return (
    <OneFieldForm field="name" label={words.name} hint={hint} button={words.nameButton}>
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
    </OneFieldForm>
  );
}
