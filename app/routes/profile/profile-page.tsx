import { ChoiceField } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import type { ProfileView, RefusedProfile } from "~/web/profile-page";
import { words } from "./words";

interface ProfilePageProps {
  readonly view: ProfileView;
  readonly refused: RefusedProfile | undefined;
}

/** One page of facts before the questions. */
export function ProfilePage({ view, refused }: ProfilePageProps) {
  const typed = refused?.typed ?? view.typed;
  const problems = refused?.problems ?? [];
  const chosen = (field: string) => typed[field] ?? [];
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={problems} />
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" noValidate>
        <div className="pb-5">
          <TextField
            name="organisation"
            label={words.organisation}
            hint={words.organisationHint}
            value={chosen("organisation")[0] ?? ""}
            problem={problemOf("organisation")}
          />
        </div>
        <div className="pb-5">
          <label htmlFor="sector" className="mb-1 block">
            {words.sector}
          </label>
          <select id="sector" name="sector" defaultValue={chosen("sector")[0] ?? ""} className="field-input">
            <option value="">{words.notSaid}</option>
            {view.sectors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {Object.entries(words.fields).map(([name, field]) => (
          <ChoiceField
            key={name}
            name={name}
            legend={field.legend}
            hint={"hint" in field ? field.hint : undefined}
            several={name === "metrics"}
            choices={Object.entries(field.choices).map(([value, label]) => ({ value, label }))}
            chosen={chosen(name)}
            problem={problemOf(name)}
          />
        ))}
        <ChoiceField
          name="respondentRole"
          legend={words.role.legend}
          hint={words.role.hint}
          choices={view.roles.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen("respondentRole")}
          problem={problemOf("respondentRole")}
        />
        <button type="submit" className="button mt-6">
          {words.continue}
        </button>
      </form>
    </Page>
  );
}
