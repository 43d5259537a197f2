import type { NumberName } from "~/domain/reliance/reliance";
import type { FigureField } from "~/web/forms/figure-fields";

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
}

const period = <Name extends "current" | "previous">(name: Name) =>
  ({
    [`${name}-score`]: { label: "Score", hint: "−100 to 100" },
    [`${name}-responses`]: { label: "Responses", hint: "answered" },
    [`${name}-promoters`]: { label: "Promoters", hint: "9 or 10" },
    [`${name}-passives`]: { label: "Passives", hint: "7 or 8" },
    [`${name}-detractors`]: { label: "Detractors", hint: "0 to 6" },
  }) as Record<string, FieldWords>;

const asked = (number: NumberName | "all"): Record<string, FieldWords> => ({
  [`${number}-invitations`]: { label: "Invitations", hint: "were asked" },
  [`${number}-census`]: { label: "Were all of them asked, and did at least four in five answer?" },
  [`${number}-wording`]: { label: "Wording" },
  [`${number}-channels`]: { label: "Channels" },
  [`${number}-mix`]: { label: "Mix of customers" },
});

/** The words of the figures page: each figure with its unit and where people usually find it. */
export const words = {
  title: "Figures, if you have them",
  lede: "Each may stay empty. They sharpen the result: how sure a score is, whether a rise was noise, what failure costs in handling. Nothing is compared with anybody else.",
  problem: "There is a problem",
  scores: "Customer scores",
  scoresHint: "Open those that are reported here.",
  numbers: {
    nps: { name: "Net Promoter Score", short: "NPS" },
    csat: { name: "Customer satisfaction", short: "Satisfaction" },
    ces: { name: "Customer effort", short: "Effort" },
  } satisfies Record<NumberName, { name: string; short: string }>,
  entered: "entered",
  named: "in your profile",
  npsHint: "The dashboard has the score; the survey tool’s export has the counts and how many were asked.",
  counts: "Instead of the score: the three counts",
  current: "This period",
  previous: "The period before",
  same: "The same as last time?",
  sameChoices: { "": "Not said", yes: "The same", no: "Changed", unknown: "Not known" },
  censusChoices: { "": "Not said", yes: "Yes", no: "No" },
  all: "All surveys together",
  allHint: "From an earlier entry. It counts where a score above has none of its own.",
  reading: "How the result is read inside",
  volume: "Contacts and customers",
  failure: "Contacts caused by a failure",
  failureHint:
    "From any sample somebody tagged: 200 contacts are enough to start. A contact counts as a failure when it would not have happened, had something worked.",
  people: "People and pay",
  surveyKind: {
    legend: "What kind of survey is it?",
    choices: { relationship: "About the relationship", "after-contact": "After a contact", both: "Both" },
  },
  presentedAs: {
    legend: "Inside, is the latest result presented as good, mixed or poor?",
    choices: { good: "Good", mixed: "Mixed", poor: "Poor" },
  },
  fields: {
    ...period("current"),
    ...period("previous"),
    "csat-percent": { label: "Satisfied", hint: "in %" },
    "csat-responses": { label: "Responses", hint: "answered" },
    "csat-scale": { label: "What counts as satisfied", hint: "For example: top 2 of 5" },
    "ces-easy": { label: "Found it easy", hint: "in %" },
    "ces-mean": { label: "Or the mean score", hint: "A mean alone has no margin" },
    "ces-responses": { label: "Responses", hint: "answered" },
    "ces-scale": { label: "What counts as easy", hint: "For example: 5 to 7 of 7" },
    ...asked("nps"),
    ...asked("csat"),
    ...asked("ces"),
    ...asked("all"),
    invitations: { label: "Invitations", hint: "Of all surveys together" },
    contactsPerMonth: {
      label: "Contacts a month",
      hint: "All channels, from the contact centre’s monthly report",
      unit: "contacts",
    },
    customersPerMonth: { label: "Customers served a month", hint: "From finance or operations", unit: "customers" },
    failures: { label: "Caused by a failure", unit: "contacts" },
    "failure-contacts": { label: "Out of how many tagged", unit: "contacts" },
    costPerContact: {
      label: "Cost of handling one contact",
      hint: "Finance or workforce planning; all channels together is fine",
    },
    currency: { label: "Currency", hint: "For example: GBP" },
    frontlineTurnover: {
      label: "Frontline staff who left in a year",
      hint: "From the people department",
      unit: "% a year",
    },
    variablePayOnScore: {
      label: "Share of variable pay that depends on a customer score",
      hint: "The largest share anybody has, executives included; 0 if none",
      unit: "%",
    },
  } as Readonly<Record<string, FieldWords>>,
  continue: "Save and continue",
  skip: "Skip this page",
} as const;

/** What a field is called where it stands alone: "NPS, this period, score". */
export function fieldName(field: string): string | undefined {
  const about = field.replace(/^reading-/, "");
  const label = words.fields[about as FigureField]?.label;
  if (label === undefined) return undefined;
  const [first = ""] = about.split("-");
  const group =
    first === "current" || first === "previous"
      ? `${words.numbers.nps.short}, ${uncapitalised(words[first])}`
      : words.numbers[first as NumberName]?.short;
  if (group === undefined) return label;
  return about.endsWith("-census") ? group : `${group}, ${uncapitalised(label.replace(/^Or /, ""))}`;
}

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
