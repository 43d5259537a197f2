import { startOf } from "~/domain/plain-text";
import { type Misreading, type NumberKind, type TypedNumber, typedNumber } from "~/domain/typed-number";
import { type FieldProblem, lineField } from "../form";
import { readingWords as words } from "./reading-words";

/** Largest count a figure may have: the largest whole number that stays exact. */
export const COUNT: NumberKind = { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true };
export const RESPONSES: NumberKind = { ...COUNT, min: 1 };
export const SHARE: NumberKind = { min: 0, max: 100, sign: "percent" };
export const PERCENT: NumberKind = { ...SHARE, mayBeShare: "below-1" };
/** Per cent where one of one hundred is less likely than all: of customers satisfied. */
export const SATISFIED: NumberKind = { ...PERCENT, mayBeShare: "to-1" };
export const NPS: NumberKind = { min: -100, max: 100 };

/** What was typed and may mean two things: the field it stands in, the question, and the readings to choose from, each with its value in the form. */
export interface AskedBack {
  readonly field: string;
  readonly about: string;
  readonly question: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The reading chosen; null while none is. */
  readonly chosen: string | null;
}

/** What is noted while a form is read: what has to be changed, and what has to be chosen. */
export interface FormNotes {
  readonly problems: FieldProblem[];
  readonly askedBack: AskedBack[];
}

export const noNotes = (): FormNotes => ({ problems: [], askedBack: [] });

/** A number that was read, with the sign of money that stood beside it. */
type ReadNumber = Pick<Extract<TypedNumber, { kind: "read" }>, "value" | "currency">;

/** Reads a number as people type it; undefined when empty, wrong or not yet clear, which is noted. `unit` stands beside the readings to choose from. */
export const numberField = (
  form: URLSearchParams,
  field: string,
  kind: NumberKind,
  notes: FormNotes,
  unit = "",
): number | undefined => amountField(form, field, kind, notes, unit)?.value;

/** The same with the currency written beside it. */
export function amountField(
  form: URLSearchParams,
  field: string,
  kind: NumberKind,
  notes: FormNotes,
  unit = "",
): ReadNumber | undefined {
  const text = lineField(form, field);
  if (text === undefined) return undefined;
  const typed = typedNumber(text, kind);
  if (typed.kind === "read") return typed;
  if (typed.kind === "wrong") {
    notes.problems.push({ field, message: problemWith(text, typed.why, kind) });
    return undefined;
  }
  const { values, why, currency } = typed;
  const chosen = choiceOf(form, notes, {
    about: field,
    question: words.unclear[why](startOf(text, 40)),
    choices: values.map((value) => ({
      value: `${value} = ${text}`,
      label: words.reading(value, unit, currency),
      means: value,
    })),
  });
  return chosen === undefined ? undefined : { value: chosen, currency };
}

interface Question<Meaning> {
  readonly about: string;
  readonly question: string;
  /** The value of a choice names what it was offered for: it is no answer once that has changed. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly means: Meaning }[];
}

/** Asks back which of several readings is meant; undefined while none of those offered is chosen, which is noted. */
export function choiceOf<Meaning>(
  form: URLSearchParams,
  { problems, askedBack }: FormNotes,
  { about, question, choices }: Question<Meaning>,
): Meaning | undefined {
  const field = `reading-${about}`;
  const chosen = choices.find(({ value }) => value === form.get(field));
  const offered = choices.map(({ value, label }) => ({ value, label }));
  askedBack.push({ field, about, question, choices: offered, chosen: chosen?.value ?? null });
  if (chosen === undefined) problems.push({ field, message: question });
  return chosen?.means;
}

function problemWith(text: string, why: Misreading, kind: NumberKind): string {
  if (why === "too-low" || why === "too-high")
    return kind.min < 0 ? words.between(kind.min, kind.max) : words[why](why === "too-low" ? kind.min : kind.max);
  const written = startOf(text, 40);
  return why === "not-a-number" ? words.notANumber(written, kind.whole ? "42000" : "4.50") : words[why](written);
}
