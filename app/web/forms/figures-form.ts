import type { Figures, NpsFigure } from "~/domain/assessment";
import { type FieldProblem, lineField } from "../form";
import { COUNT, numberField, PERCENT } from "./number-field";

const NAME_LIMIT = 200;
const MOST = 1_000_000_000;

/** The fields of the figures page, by name; each is one input. */
export const figureFields = [
  "current-promoters",
  "current-passives",
  "current-detractors",
  "current-score",
  "current-responses",
  "previous-promoters",
  "previous-passives",
  "previous-detractors",
  "previous-score",
  "previous-responses",
  "csat-percent",
  "csat-responses",
  "csat-scale",
  "surveyKind",
  "presentedAs",
  "invitations",
  "contactsPerMonth",
  "customersPerMonth",
  "failures",
  "failure-contacts",
  "costPerContact",
  "currency",
  "frontlineTurnover",
  "variablePayOnScore",
] as const;

export type FigureField = (typeof figureFields)[number];
export type TypedFigures = Readonly<Partial<Record<FigureField, string>>>;

export type ReadFigures =
  | { readonly ok: true; readonly figures: Figures }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly typed: TypedFigures };

/** Reads the figures form: each may stay empty; what belongs together is asked for together. */
export function readFigures(form: URLSearchParams): ReadFigures {
  const problems: FieldProblem[] = [];
  const number = (field: FigureField, rule = COUNT) => numberField(form, field, rule, problems);
  const choice = <T extends string>(field: FigureField, offered: readonly T[]) => {
    const value = lineField(form, field);
    if (value !== undefined && !offered.some((candidate) => candidate === value))
      problems.push({ field, message: "Choose one of what is offered, or leave it open." });
    return offered.find((candidate) => candidate === value);
  };
  const name = (field: FigureField) => {
    const value = lineField(form, field);
    if (value !== undefined && value.length > NAME_LIMIT)
      problems.push({ field, message: `Shorten this to ${NAME_LIMIT} characters; it has ${value.length}.` });
    return value;
  };

  const current = nps(form, "current", problems);
  const previous = nps(form, "previous", problems);
  const percent = number("csat-percent", PERCENT);
  const csat = {
    percent,
    responses: number("csat-responses", { ...COUNT, min: 1 }),
    scale: name("csat-scale"),
  };
  if (
    percent === undefined &&
    (csat.responses !== undefined || csat.scale !== undefined) &&
    !problems.some(({ field }) => field === "csat-percent")
  )
    problems.push({
      field: "csat-percent",
      message: "Write the satisfaction in per cent too, or clear its responses and scale.",
    });

  const failures = number("failures");
  const contacts = number("failure-contacts", { ...COUNT, min: 1 });
  const failureProblem = failureDemandProblem(form, failures, contacts);
  if (failureProblem && !problems.some(({ field }) => field === failureProblem.field)) problems.push(failureProblem);

  const figures = defined({
    nps: current || previous ? defined({ current, previous }) : undefined,
    csat: percent === undefined ? undefined : defined(csat),
    surveyKind: choice("surveyKind", ["relationship", "after-contact", "both"]),
    presentedAs: choice("presentedAs", ["good", "mixed", "poor"]),
    invitations: number("invitations"),
    contactsPerMonth: number("contactsPerMonth"),
    customersPerMonth: number("customersPerMonth"),
    failureDemand: failures !== undefined && contacts !== undefined ? { failures, contacts } : undefined,
    costPerContact: number("costPerContact", { min: 0, max: MOST }),
    currency: name("currency"),
    frontlineTurnover: number("frontlineTurnover", { min: 0, max: 1000 }),
    variablePayOnScore: number("variablePayOnScore", PERCENT),
  }) as Figures;
  if (problems.length === 0) return { ok: true, figures };
  return {
    ok: false,
    problems,
    typed: Object.fromEntries(figureFields.map((field) => [field, form.get(field) ?? ""])),
  };
}

function nps(form: URLSearchParams, period: "current" | "previous", problems: FieldProblem[]): NpsFigure | undefined {
  const count = (part: string, rule = COUNT) => numberField(form, `${period}-${part}`, rule, problems);
  const given = (part: string) => lineField(form, `${period}-${part}`) !== undefined;
  const parts = ["promoters", "passives", "detractors"] as const;
  const counts = parts.map((part) => count(part));
  const score = count("score", { min: -100, max: 100 });
  const responses = count("responses", { ...COUNT, min: 1 });
  if (problems.some(({ field }) => field.startsWith(`${period}-`))) return undefined;
  if (parts.some(given)) {
    const missing = parts.find((part) => !given(part));
    if (missing !== undefined)
      problems.push({
        field: `${period}-${missing}`,
        message: "Write all three counts: promoters, passives and detractors. 0 is a count.",
      });
    else if (given("score") || given("responses"))
      problems.push({
        field: `${period}-score`,
        message: "Give either the three counts or the score with its responses; clear one of them.",
      });
    else if (counts.every((value) => value === 0))
      problems.push({
        field: `${period}-promoters`,
        message: "The three counts add up to no response at all. Clear them, or correct them.",
      });
    else {
      const [promoters = 0, passives = 0, detractors = 0] = counts;
      return { promoters, passives, detractors };
    }
    return undefined;
  }
  if (score === undefined) {
    if (responses !== undefined)
      problems.push({ field: `${period}-score`, message: "Write the score too, or clear its responses." });
    return undefined;
  }
  return responses === undefined ? { score } : { score, responses };
}

function failureDemandProblem(
  form: URLSearchParams,
  failures: number | undefined,
  contacts: number | undefined,
): FieldProblem | undefined {
  const given = (field: FigureField) => lineField(form, field) !== undefined;
  if (given("failures") !== given("failure-contacts"))
    return {
      field: given("failures") ? "failure-contacts" : "failures",
      message: "Write both: how many contacts were looked at, and how many of them were caused by a failure.",
    };
  if (failures !== undefined && contacts !== undefined && failures > contacts)
    return {
      field: "failures",
      message: `${failures} failures cannot be among ${contacts} contacts. Check which is which.`,
    };
  return undefined;
}

const defined = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Saved figures as their form fields. */
export function typedFigures(figures: Figures): TypedFigures {
  const period = (name: "current" | "previous", figure: NpsFigure | undefined) =>
    Object.entries(figure ?? {}).map(([part, value]) => [`${name}-${part}`, String(value)]);
  const plain = [
    "surveyKind",
    "presentedAs",
    "invitations",
    "contactsPerMonth",
    "customersPerMonth",
    "costPerContact",
    "currency",
    "frontlineTurnover",
    "variablePayOnScore",
  ] as const;
  return Object.fromEntries([
    ...period("current", figures.nps?.current),
    ...period("previous", figures.nps?.previous),
    ...Object.entries(figures.csat ?? {}).map(([part, value]) => [`csat-${part}`, String(value)]),
    ...(figures.failureDemand
      ? [
          ["failures", String(figures.failureDemand.failures)],
          ["failure-contacts", String(figures.failureDemand.contacts)],
        ]
      : []),
    ...plain.flatMap((field) => (figures[field] === undefined ? [] : [[field, String(figures[field])]])),
  ]);
}
