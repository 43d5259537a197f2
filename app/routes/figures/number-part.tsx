import type { NumberName } from "~/domain/reliance/reliance";
import { COUNTS, type Period, SAME } from "~/web/forms/figure-fields";
import { FigureRow, FigureSelect, type Filled, isFilled } from "./figure-inputs";
import { words } from "./words";

interface NumberPartProps {
  readonly number: NumberName;
  readonly isNamed: boolean;
  readonly filled: Filled;
}

/** One customer score with its own responses and invitations; folded away where nobody names it and nothing is entered. */
export function NumberPart({ number, isNamed, filled }: NumberPartProps) {
  const isOf = (field: string) => field.startsWith(`${number}-`) || (number === "nps" && isOfPeriod(field));
  const isEntered = isFilled(filled, isOf);
  return (
    <details className="border-t border-rule" open={isNamed || isEntered}>
      <summary className="opens grid min-h-14 cursor-pointer grid-cols-[1fr_auto_1rem] items-baseline gap-x-4 py-3">
        <h3 className="text-body font-semibold">{words.numbers[number].name}</h3>
        <span className="text-small text-ink-3">{isEntered ? words.entered : isNamed ? words.named : ""}</span>
      </summary>
      <div className="space-y-5 pt-1 pb-7">
        {number === "nps" ? <NpsFields filled={filled} /> : <ShareFields number={number} filled={filled} />}
      </div>
    </details>
  );
}

const isOfPeriod = (field: string) => field.startsWith("current-") || field.startsWith("previous-");

function NpsFields({ filled }: { filled: Filled }) {
  return (
    <>
      <p className="text-ink-2">{words.npsHint}</p>
      <fieldset className="space-y-4">
        <legend className="mb-3 font-semibold">{words.current}</legend>
        <PeriodFields period="current" filled={filled} />
      </fieldset>
      <AskedFields number="nps" filled={filled} />
      <details open={isFilled(filled, (field) => field.startsWith("previous-"))}>
        <summary className="w-fit min-h-6 font-semibold">{words.previous}</summary>
        <div className="mt-4 space-y-4">
          <PeriodFields period="previous" filled={filled} />
        </div>
      </details>
    </>
  );
}

function PeriodFields({ period, filled }: { period: Period; filled: Filled }) {
  return (
    <>
      <FigureRow
        names={[
          `${period}-score`,
          `${period}-responses`,
          ...(period === "current" ? (["nps-invitations"] as const) : []),
        ]}
        filled={filled}
        className={THREE}
      />
      <fieldset className="space-y-4">
        <legend className="mb-2 text-ink-2">{words.counts}</legend>
        <FigureRow names={COUNTS.map((part) => `${period}-${part}` as const)} filled={filled} className={THREE} />
      </fieldset>
    </>
  );
}

const THREE = "max-w-lg grid-cols-3";

function ShareFields({ number, filled }: { number: "csat" | "ces"; filled: Filled }) {
  return (
    <>
      {number === "csat" ? (
        <FigureRow names={["csat-percent", "csat-responses", "csat-invitations"]} filled={filled} className={THREE} />
      ) : (
        <>
          <FigureRow names={["ces-easy", "ces-responses", "ces-invitations"]} filled={filled} className={THREE} />
          <FigureRow names={["ces-mean"]} filled={filled} className="max-w-md" />
        </>
      )}
      <FigureRow names={[`${number}-scale`]} filled={filled} className="max-w-md" />
      <AskedFields number={number} filled={filled} />
    </>
  );
}

/** Whether all were asked for a number, and whether it was measured as last time. */
function AskedFields({ number, filled }: { number: NumberName; filled: Filled }) {
  return (
    <>
      <FigureSelect name={`${number}-census`} choices={words.censusChoices} filled={filled} />
      <SameFields of={number} filled={filled} />
    </>
  );
}

/** What is the same as last time, of one number or of all together. */
export function SameFields({ of, filled }: { of: NumberName | "all"; filled: Filled }) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{words.same}</legend>
      <div className="grid max-w-lg gap-x-4 gap-y-2 sm:grid-cols-3">
        {SAME.map((what) => (
          <FigureSelect key={what} name={`${of}-${what}`} choices={words.sameChoices} filled={filled} isBeside />
        ))}
      </div>
    </fieldset>
  );
}
