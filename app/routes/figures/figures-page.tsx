import type { ReactNode } from "react";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import type { FiguresView, RefusedFigures } from "~/web/figures-page";
import { type FigureField, NUMBERS } from "~/web/forms/figure-fields";
import { FigureChoice, FigureRow, isFilled } from "./figure-inputs";
import { NumberPart, SameFields } from "./number-part";
import { fieldName, words } from "./words";

interface FiguresPageProps {
  readonly view: FiguresView;
  readonly refused: RefusedFigures | undefined;
}

const ofAll = (field: string) => field === "invitations" || field.startsWith("all-");

/** One page of optional figures. */
export function FiguresPage({ view, refused }: FiguresPageProps) {
  const filled = { typed: refused?.typed ?? view.typed, refused };
  const rows = (...names: FigureField[]) =>
    names.map((name) => <FigureRow key={name} names={[name]} filled={filled} className="" />);
  return (
    <Page title={words.title}>
      <ErrorSummary title={words.problem} problems={refused?.problems ?? []} nameOf={fieldName} />
      <p className="mb-6 text-ink-2">{words.lede}</p>
      <form method="post" noValidate className="space-y-10">
        <Group title={words.scores} hint={words.scoresHint}>
          <div>
            {NUMBERS.map((number) => (
              <NumberPart key={number} number={number} isNamed={view.named.includes(number)} filled={filled} />
            ))}
          </div>
        </Group>
        {isFilled(filled, ofAll) ? (
          <Group title={words.all} hint={words.allHint}>
            {rows("invitations")}
            <SameFields of="all" filled={filled} />
          </Group>
        ) : null}
        <Group title={words.reading}>
          <FigureChoice name="surveyKind" filled={filled} />
          <FigureChoice name="presentedAs" filled={filled} />
        </Group>
        <Group title={words.failure} hint={words.failureHint}>
          {rows("failures", "failure-contacts")}
        </Group>
        <Group title={words.volume}>
          {rows("contactsPerMonth", "customersPerMonth", "costPerContact", "currency")}
        </Group>
        <Group title={words.people}>{rows("frontlineTurnover", "variablePayOnScore")}</Group>
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
