import type { ReactNode } from "react";
import { ChoiceField } from "~/ui/choice-field";
import { TextField } from "~/ui/text-field";
import type { FiguresView, RefusedFigures } from "~/web/figures-page";
import { type FigureField, figureFields } from "~/web/forms/figure-fields";
import { words } from "./words";

/** What is drawn into the fields: what is saved, or what was typed and could not be kept. */
export interface Filled {
  readonly typed: FiguresView["typed"];
  readonly refused: RefusedFigures | undefined;
}

const WORDED = new Set<FigureField>(["currency", "csat-scale", "ces-scale"]);
/** May be below zero: the keypad for decimals has no minus on every phone. */
const SIGNED = new Set<FigureField>(["current-score", "previous-score"]);

/** Whether something stands in one of the fields, or is wrong or asked back there. */
export const isFilled = ({ typed, refused }: Filled, isOf: (field: string) => boolean): boolean =>
  figureFields.some((field) => isOf(field) && (typed[field] ?? "").trim() !== "") ||
  (refused?.problems.some(({ field }) => isOf(field.replace(/^reading-/, ""))) ?? false);

const problemOf = ({ refused }: Filled, field: string) =>
  refused?.problems.find((problem) => problem.field === field)?.message;

/** Figures to type, each with what has to be chosen where it can mean two things. */
function FigureInputs({ names, filled }: { names: readonly FigureField[]; filled: Filled }) {
  return names.map((name) => <FigureInput key={name} name={name} filled={filled} />);
}

function FigureInput({ name, filled }: { name: FigureField; filled: Filled }) {
  const about = words.fields[name];
  return (
    <TextField
      name={name}
      label={about?.label ?? name}
      hint={about?.hint}
      unit={about?.unit}
      value={filled.typed[name] ?? ""}
      problem={problemOf(filled, name)}
      {...(WORDED.has(name) ? {} : { inputMode: SIGNED.has(name) ? ("text" as const) : ("decimal" as const) })}
    />
  );
}

/** The questions that what was typed into some fields asks back; what was typed stays in its field above. */
function AskedBack({ names, filled }: { names: readonly FigureField[]; filled: Filled }) {
  const asked = filled.refused?.askedBack.filter(({ about }) => names.some((name) => name === about)) ?? [];
  return asked.map(({ field, question, choices, chosen }) => (
    <div key={field} className="border-l-[3px] border-accent bg-sheet py-2 pl-4">
      <ChoiceField
        ruled={false}
        stacked
        name={field}
        legend={question}
        choices={choices}
        chosen={chosen === null ? [] : [chosen]}
      />
    </div>
  ));
}

/** Figures side by side, and below them what they ask back. */
export function FigureRow({
  names,
  filled,
  className,
}: {
  names: readonly FigureField[];
  filled: Filled;
  className: string;
}) {
  return (
    <>
      <div className={`grid items-end gap-x-4 gap-y-4 ${className}`}>
        <FigureInputs names={names} filled={filled} />
      </div>
      <AskedBack names={names} filled={filled} />
    </>
  );
}

/** A short list to choose from, which may be left open again. */
export function FigureSelect({
  name,
  choices,
  filled,
  isBeside = false,
}: {
  name: FigureField;
  choices: Readonly<Record<string, string>>;
  filled: Filled;
  /** Whether it stands beside its label on a phone. */
  isBeside?: boolean;
}) {
  const problem = problemOf(filled, name);
  return (
    <div className={isBeside ? "grid grid-cols-[1fr_10rem] items-center gap-x-4 sm:block" : ""}>
      <label htmlFor={name} className="block">
        {words.fields[name]?.label}
      </label>
      {problem ? (
        <p id={`${name}-problem`} className="font-semibold text-accent">
          {problem}
        </p>
      ) : null}
      <select
        id={name}
        name={name}
        defaultValue={filled.typed[name] ?? ""}
        className={`field-input ${isBeside ? "sm:mt-1" : "mt-1"} max-w-48`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      >
        {Object.entries(choices).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few short answers about the figures. */
export function FigureChoice({ name, filled }: { name: "surveyKind" | "presentedAs"; filled: Filled }): ReactNode {
  return (
    <ChoiceField
      ruled={false}
      name={name}
      legend={words[name].legend}
      choices={Object.entries(words[name].choices).map(([value, label]) => ({ value, label }))}
      chosen={[filled.typed[name] ?? ""]}
      problem={problemOf(filled, name)}
    />
  );
}
