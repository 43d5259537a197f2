import type { Profile } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { type FieldProblem, lineField } from "../form";

const NAME_LIMIT = 200;

/** The choices of the profile page, in the order they are offered. */
const profileChoices = {
  size: ["1-49", "50-249", "250-999", "1000-4999", "5000+"],
  customers: ["b2c", "b2b", "both"],
  contactCentre: ["yes", "no"],
  outsourced: ["none", "partly", "mostly"],
  surveys: ["yes", "no"],
  metrics: ["nps", "csat", "ces", "fcr", "handle-time", "retention", "complaints", "other"],
  variablePay: ["yes", "no", "unknown"],
  worksCouncil: ["yes", "no", "unknown"],
} as const;

export type TypedProfile = Readonly<Record<string, readonly string[]>>;

export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly typed: TypedProfile };

const truth = (value: string | undefined) => (value === undefined ? undefined : value === "yes");

/** Reads the profile form. Everything may stay open; a value that is not on offer is refused by field. */
export function readProfile(form: URLSearchParams, instrument: Instrument): ReadProfile {
  const problems: FieldProblem[] = [];
  const one = <T extends string>(field: string, offered: readonly T[]): T | undefined => {
    const value = lineField(form, field);
    const found = offered.find((candidate) => candidate === value);
    if (value !== undefined && found === undefined)
      problems.push({ field, message: "Choose one of what is offered, or leave it open." });
    return found;
  };
  const organisation = lineField(form, "organisation");
  if (organisation !== undefined && organisation.length > NAME_LIMIT)
    problems.push({
      field: "organisation",
      message: `Shorten the name to ${NAME_LIMIT} characters; it has ${organisation.length}.`,
    });
  const metrics = form.getAll("metrics").filter((value) => value !== "");
  if (metrics.some((metric) => !profileChoices.metrics.some((offered) => offered === metric)))
    problems.push({ field: "metrics", message: "Choose from the metrics on offer; others go under “other”." });

  const profile = defined({
    organisation,
    sector: one(
      "sector",
      instrument.sectors.map(({ id }) => id),
    ),
    size: one("size", profileChoices.size),
    customers: one("customers", profileChoices.customers),
    contactCentre: truth(one("contactCentre", profileChoices.contactCentre)),
    outsourced: one("outsourced", profileChoices.outsourced),
    surveys: truth(one("surveys", profileChoices.surveys)),
    metrics: metrics.length === 0 ? undefined : profileChoices.metrics.filter((metric) => metrics.includes(metric)),
    variablePay: one("variablePay", profileChoices.variablePay),
    worksCouncil: one("worksCouncil", profileChoices.worksCouncil),
    respondentRole: one(
      "respondentRole",
      instrument.respondentRoles.map(({ id }) => id),
    ),
  }) as Profile;
  if (problems.length === 0) return { ok: true, profile };
  const typed = Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key)]));
  return { ok: false, problems, typed };
}

/** A saved profile as its form fields. */
export const typedProfile = (profile: Profile): TypedProfile =>
  Object.fromEntries(
    Object.entries(profile).map(([field, value]) => [
      field,
      Array.isArray(value) ? value : [typeof value === "boolean" ? (value ? "yes" : "no") : String(value)],
    ]),
  );

const defined = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
