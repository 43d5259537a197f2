import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { TextField } from "~/ui/text-field";
import type { ReportChoice } from "~/web/report-choice/read-choice";
import { Tick } from "./tick";
import { words } from "./words";

interface ReportPageProps {
  readonly choice: Omit<ReportChoice, "sections"> & { readonly sections: readonly string[] };
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly back: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

/** The form on which a report is put together: what it is made as, paper, sections, what is left out, and whose paper it is. */
export function ReportPage({ choice, sections, back, problems }: ReportPageProps) {
  const problemOf = (field: string) => problems.find((each) => each.field === field)?.message;
  return (
    <Page title={words.title}>
      <ErrorSummary
        title={words.problem}
        problems={problems}
        nameOf={(field) => ({ preparedFor: words.preparedFor, preparedBy: words.preparedBy })[field]}
      />
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" encType="multipart/form-data" className="space-y-8">
        <fieldset>
          <legend className="mb-1 font-semibold">{words.format}</legend>
          {(["pdf", "docx", "md"] as const).map((format) => (
            <Tick key={format} type="radio" name="format" value={format} checked={choice.format === format}>
              {words.formats[format]}
            </Tick>
          ))}
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">{words.paper}</legend>
          {(["a4", "letter"] as const).map((paper) => (
            <Tick key={paper} type="radio" name="paper" value={paper} checked={choice.paper === paper}>
              {words.papers[paper]}
            </Tick>
          ))}
        </fieldset>
        <fieldset>
          <legend className="font-semibold">{words.sections}</legend>
          <p className="text-small text-ink-3">{words.sectionsHint}</p>
          <div className="mt-1 grid gap-x-8 sm:grid-cols-2">
            {sections.map(({ id, name }) => (
              <Tick key={id} name="section" value={id} checked={choice.sections.includes(id)}>
                {name}
              </Tick>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">{words.leave}</legend>
          <Tick name="withoutNotes" value="yes" checked={choice.withoutNotes}>
            {words.withoutNotes}
          </Tick>
          <Tick name="withoutNames" value="yes" checked={choice.withoutNames}>
            {words.withoutNames}
          </Tick>
        </fieldset>
        <fieldset>
          <legend className="font-semibold">{words.look}</legend>
          <p className="text-small text-ink-3">{words.lookHint}</p>
          <div className="mt-3 space-y-4">
            <TextField
              name="preparedFor"
              label={words.preparedFor}
              value={choice.preparedFor}
              problem={problemOf("preparedFor")}
            />
            <TextField
              name="preparedBy"
              label={words.preparedBy}
              value={choice.preparedBy}
              problem={problemOf("preparedBy")}
            />
            <TextField
              name="accent"
              label={words.accent}
              hint={words.accentHint}
              value={choice.accent}
              problem={problemOf("accent")}
            />
            <div>
              <label htmlFor="logo" className="block">
                {words.logo}
              </label>
              <p id="logo-hint" className="text-small text-ink-3">
                {words.logoHint}
              </p>
              {problemOf("logo") === undefined ? null : (
                <p id="logo-problem" className="font-semibold text-accent">
                  {problemOf("logo")}
                </p>
              )}
              <input
                id="logo"
                name="logo"
                type="file"
                accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
                aria-describedby={problemOf("logo") === undefined ? "logo-hint" : "logo-hint logo-problem"}
                aria-invalid={problemOf("logo") === undefined ? undefined : true}
                className="field-input mt-1"
              />
            </div>
          </div>
        </fieldset>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <button type="submit" className="button">
            {words.make}
          </button>
          <a className="inline-flex min-h-11 items-center" href={back}>
            {words.back}
          </a>
        </p>
      </form>
    </Page>
  );
}
