import { ErrorSummary } from "~/ui/error-summary";
import { OnceField } from "~/ui/once-field";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import type { NewWorkshopView } from "~/web/workshop/new-workshop-view";
import { After } from "./after";
import { Facts } from "./facts";
import { LargeChoice } from "./large-choice";
import { MoreChoices } from "./more-choices";
import { Picked } from "./picked";
import { type RefusedSettings, typedSettings } from "./typed-settings";
import { words } from "./words";

interface NewPageProps {
  readonly view: NewWorkshopView;
  readonly refused: RefusedSettings | undefined;
}

/** The form for a new workshop: a name is enough, everything else has a sensible setting. */
export function NewPage({ view, refused }: NewPageProps) {
  const typed = typedSettings(view.defaults, refused);
  const questions = view.domains.flatMap(({ pitfalls }) => pitfalls.flatMap((pitfall) => pitfall.questions));
  const quick = questions.filter((question) => question.quick).length;
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={refused?.problems ?? []} />
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" noValidate className="space-y-7">
        <OnceField token={view.once} />
        <TextField
          name="title"
          label={words.name}
          hint={words.nameHint}
          value={typed.first("title")}
          problem={typed.problemOf("title")}
        />
        <TextField
          name="client"
          label={words.client}
          hint={words.clientHint}
          value={typed.first("client")}
          problem={typed.problemOf("client")}
        />
        <fieldset className="picks">
          <legend className="mb-2 font-semibold">{words.scope}</legend>
          <LargeChoice field="scope" value="quick" said={words.scopes.quick(quick)} typed={typed} />
          <LargeChoice field="scope" value="full" said={words.scopes.full(questions.length)} typed={typed} />
          <LargeChoice field="scope" value="picked" said={words.scopes.picked} typed={typed} />
          <Picked domains={view.domains} typed={typed} />
        </fieldset>
        <fieldset>
          <legend className="mb-2 font-semibold">{words.mode}</legend>
          <LargeChoice field="mode" value="anonymous" said={words.modes.anonymous} typed={typed} />
          <LargeChoice field="mode" value="open" said={words.modes.open} typed={typed} />
        </fieldset>
        <After earlier={view.earlier} typed={typed} />
        <MoreChoices roles={view.defaults.roles} typed={typed} />
        <Facts typed={typed} />
        <button type="submit" className="button">
          {words.create}
        </button>
      </form>
    </Page>
  );
}
