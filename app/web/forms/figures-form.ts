import type { Figures } from "~/domain/assessment";
import { type FieldProblem, lineField } from "../form";
import { choiceField, nameField, present } from "./field-readers";
import { type FigureField, postedFigures, type TypedFigures } from "./figure-fields";
import {
  type AskedBack,
  amountField,
  COUNT,
  type FormNotes,
  noNotes,
  numberField,
  PERCENT,
  RESPONSES,
} from "./number-field";
import { readingWords as words } from "./reading-words";
import { cesFigure, csatFigure, npsFigures, sameField } from "./score-figures";

const MONEY = { min: 0, max: 1_000_000_000, sign: "money" } as const;
const TURNOVER = { ...PERCENT, max: 1000 };
const CURRENCIES: Readonly<Record<string, string>> = { "£": "GBP", "€": "EUR" };

export type ReadFigures =
  | { readonly ok: true; readonly figures: Figures }
  | {
      readonly ok: false;
      readonly problems: readonly FieldProblem[];
      readonly askedBack: readonly AskedBack[];
      readonly typed: TypedFigures;
    };

/** Reads the figures form: each may stay empty; what belongs together is asked for together, what can mean two things is asked back. */
export function readFigures(form: URLSearchParams): ReadFigures {
  const notes = noNotes();
  const count = (field: FigureField, unit: string) => numberField(form, field, COUNT, notes, unit);
  const figures: Figures = present({
    nps: npsFigures(form, notes),
    csat: csatFigure(form, notes),
    ces: cesFigure(form, notes),
    sameAsLastTime: sameField(form, "all", notes),
    surveyKind: choiceField(form, "surveyKind", ["relationship", "after-contact", "both"], notes),
    presentedAs: choiceField(form, "presentedAs", ["good", "mixed", "poor"], notes),
    invitations: count("invitations", "invitations"),
    failureDemand: failureDemand(form, notes),
    contactsPerMonth: count("contactsPerMonth", "contacts"),
    customersPerMonth: count("customersPerMonth", "customers"),
    ...cost(form, notes),
    frontlineTurnover: numberField(form, "frontlineTurnover", TURNOVER, notes, "%"),
    variablePayOnScore: numberField(form, "variablePayOnScore", PERCENT, notes, "%"),
  });
  const { problems, askedBack } = notes;
  return problems.length === 0 ? { ok: true, figures } : { ok: false, problems, askedBack, typed: postedFigures(form) };
}

function failureDemand(form: URLSearchParams, notes: FormNotes): Figures["failureDemand"] {
  const failures = numberField(form, "failures", COUNT, notes, "contacts");
  const contacts = numberField(form, "failure-contacts", RESPONSES, notes, "contacts");
  const isGiven = (field: FigureField) => lineField(form, field) !== undefined;
  if (isGiven("failures") !== isGiven("failure-contacts"))
    notes.problems.push({
      field: isGiven("failures") ? "failure-contacts" : "failures",
      message: words.bothFailures,
    });
  if (failures === undefined || contacts === undefined) return undefined;
  if (failures > contacts)
    notes.problems.push({ field: "failures", message: words.tooManyFailures(failures, contacts) });
  return { failures, contacts };
}

/** The cost of a contact and its currency, which may stand beside the number: "£4.60". */
function cost(form: URLSearchParams, notes: FormNotes): Pick<Figures, "costPerContact" | "currency"> {
  const amount = amountField(form, "costPerContact", MONEY, notes);
  const named = nameField(form, "currency", notes);
  const sign = amount?.currency ?? null;
  const written = sign === null ? undefined : (CURRENCIES[sign] ?? sign.toUpperCase());
  if (sign !== null && named !== undefined && ![sign, written].includes(named.toUpperCase()))
    notes.problems.push({ field: "currency", message: words.twoCurrencies(sign, named) });
  return present({ costPerContact: amount?.value, currency: named ?? written });
}
