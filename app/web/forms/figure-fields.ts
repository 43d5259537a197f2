import type { Figures, NpsFigure } from "~/domain/assessment";
import type { NumberName } from "~/domain/reliance/reliance";

export const NUMBERS = ["nps", "csat", "ces"] as const satisfies readonly NumberName[];
export const PERIODS = ["current", "previous"] as const;
export const COUNTS = ["promoters", "passives", "detractors"] as const;
export const SAME = ["wording", "channels", "mix"] as const;

export type Period = (typeof PERIODS)[number];

/** The fields of the figures page, by name; each is one input, or a few to choose from. */
export const figureFields = [
  ...PERIODS.flatMap((period) =>
    [...COUNTS, "score" as const, "responses" as const].map((part) => `${period}-${part}` as const),
  ),
  "csat-percent",
  "csat-responses",
  "csat-scale",
  "ces-easy",
  "ces-mean",
  "ces-responses",
  "ces-scale",
  ...NUMBERS.flatMap((number) =>
    (["invitations", "census", ...SAME] as const).map((part) => `${number}-${part}` as const),
  ),
  "invitations",
  ...SAME.map((what) => `all-${what}` as const),
  "surveyKind",
  "presentedAs",
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

/** What was posted, field by field, to be drawn again as it was typed. */
export const postedFigures = (form: URLSearchParams): TypedFigures =>
  Object.fromEntries(figureFields.map((field) => [field, form.get(field) ?? ""]));

/** Saved figures as their form fields. */
export function typedFigures(figures: Figures): TypedFigures {
  const { nps, failureDemand, sameAsLastTime } = figures;
  const period = (name: Period, figure: NpsFigure | undefined) => fieldsOf(`${name}-`, figure);
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
    ...period("current", nps?.current),
    ...period("previous", nps?.previous),
    ...NUMBERS.flatMap((number) => [
      ...fieldsOf(`${number}-`, figures[number]),
      ...fieldsOf(`${number}-`, figures[number]?.sameAsLastTime),
    ]),
    ...fieldsOf("all-", sameAsLastTime),
    ...(failureDemand
      ? [
          ["failures", String(failureDemand.failures)],
          ["failure-contacts", String(failureDemand.contacts)],
        ]
      : []),
    ...plain.flatMap((field) => (figures[field] === undefined ? [] : [[field, inField(field, figures[field])]])),
  ]);
}

const fieldsOf = (prefix: string, record: object | undefined) =>
  Object.entries(record ?? {})
    .filter(([, value]) => typeof value !== "object")
    .map(([part, value]) => [`${prefix}${part}`, inField(`${prefix}${part}`, value)]);

const IN_PERCENT = new Set(["csat-percent", "ces-easy", "frontlineTurnover", "variablePayOnScore"]);

/** A truth as the answer that was chosen; a number so that it is read back as it is: "0.84 %" is no share of one, "4.1250" no thousands. */
function inField(field: string, value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (IN_PERCENT.has(field)) return value > 0 && value <= 1 ? `${value} %` : String(value);
  return /\.\d{3}$/.test(String(value)) ? `${value}0` : String(value);
}
