import type { ReactNode } from "react";
import { ChoiceField } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import type { FiguresView, RefusedFigures } from "~/web/figures-page";
import type { FigureField } from "~/web/forms/figures-form";
import { words } from "./words";

interface FiguresPageProps {
  readonly view: FiguresView;
  readonly refused: RefusedFigures | undefined;
}

/** "This period, promoters": two periods ask for the same figures. */
function nameOf(field: string): string | undefined {
  // "or: the score" leads on from the field before it, which the list of problems does not show.
  const label = words.fields[field as FigureField]?.label.replace(/^(or: |and )/, "");
  const period = (["current", "previous"] as const).find((each) => field.startsWith(`${each}-`));
  return period === undefined || label === undefined ? label : `${words[period]}, ${label}`;
}

const WORDED = new Set<FigureField>(["currency", "csat-scale"]);

/** One page of optional figures. */
export function FiguresPage({ view, refused }: FiguresPageProps) {
  const typed = refused?.typed ?? view.typed;
  const problems = refused?.problems ?? [];
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const fields = (...names: FigureField[]) =>
    names.map((name) => (
      <TextField
        key={name}
        name={name}
        label={words.fields[name]?.label ?? name}
        hint={words.fields[name]?.hint}
        unit={words.fields[name]?.unit}
        value={typed[name] ?? ""}
        problem={problemOf(name)}
        {...(WORDED.has(name) ? {} : { inputMode: "decimal" as const })}
      />
    ));
  const choice = (name: "surveyKind" | "presentedAs") => (
    <ChoiceField
      ruled={false}
      name={name}
      legend={words[name].legend}
      choices={Object.entries(words[name].choices).map(([value, label]) => ({ value, label }))}
      chosen={[typed[name] ?? ""]}
      problem={problemOf(name)}
    />
  );
  const period = (name: "current" | "previous") =>
    fields(`${name}-promoters`, `${name}-passives`, `${name}-detractors`, `${name}-score`, `${name}-responses`);
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={problems} nameOf={nameOf} />
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" noValidate className="space-y-10">
        <Group title={words.nps} hint={words.npsHint}>
          <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
            {(["current", "previous"] as const).map((name) => (
              <fieldset key={name} className="space-y-4">
                <legend className="font-semibold">{words[name]}</legend>
                {period(name)}
              </fieldset>
            ))}
          </div>
        </Group>
        <Group title={words.csat}>{fields("csat-percent", "csat-responses", "csat-scale")}</Group>
        <Group title={words.reading}>
          {choice("surveyKind")}
          {choice("presentedAs")}
          {fields("invitations")}
        </Group>
        <Group title={words.failure} hint={words.failureHint}>
          {fields("failures", "failure-contacts")}
        </Group>
        <Group title={words.volume}>
          {fields("contactsPerMonth", "customersPerMonth", "costPerContact", "currency")}
        </Group>
        <Group title={words.people}>{fields("frontlineTurnover", "variablePayOnScore")}</Group>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <button type="submit" className="button">
            {words.continue}
          </button>
          <a className="inline-flex min-h-11 items-center" href={view.reviewHref}>
            {words.skip}
          </a>
        </div>
      </form>
    </Page>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="space-y-4 border-t border-rule pt-5">
      <h2 className="text-h3">{title}</h2>
      {hint ? <p className="text-ink-2">{hint}</p> : null}
      {children}
    </section>
  );
}
