import type { FigureField } from "~/web/forms/figures-form";

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
}

/** The words of the figures page: each figure with its unit and where people usually find it. */
export const words = {
  title: "Figures, if you have them",
  lede: "Each may stay empty. They sharpen the result: how sure a score is, whether a rise was noise, what failure costs in handling. Nothing is compared with anybody else.",
  problem: "There is a problem",
  nps: "Net Promoter Score",
  npsHint:
    "Either the three counts, or the score with its responses. The survey tool’s export has the counts; the dashboard has the score.",
  current: "This period",
  previous: "The period before",
  csat: "Customer satisfaction",
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
    "current-promoters": { label: "Promoters", hint: "9 or 10", unit: "responses" },
    "current-passives": { label: "Passives", hint: "7 or 8", unit: "responses" },
    "current-detractors": { label: "Detractors", hint: "0 to 6", unit: "responses" },
    "current-score": { label: "or: the score", hint: "From −100 to 100" },
    "current-responses": { label: "and its responses", unit: "responses" },
    "previous-promoters": { label: "Promoters", hint: "9 or 10", unit: "responses" },
    "previous-passives": { label: "Passives", hint: "7 or 8", unit: "responses" },
    "previous-detractors": { label: "Detractors", hint: "0 to 6", unit: "responses" },
    "previous-score": { label: "or: the score", hint: "From −100 to 100" },
    "previous-responses": { label: "and its responses", unit: "responses" },
    "csat-percent": { label: "Satisfied customers", hint: "The share your report calls satisfied", unit: "%" },
    "csat-responses": { label: "Responses", unit: "responses" },
    "csat-scale": { label: "What counts as satisfied", hint: "For example: top 2 of 5" },
    invitations: {
      label: "Invitations sent for these responses",
      hint: "The survey tool knows; with responses it gives the response rate",
      unit: "invitations",
    },
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
  } satisfies Partial<Record<FigureField, FieldWords>> as Record<string, FieldWords>,
  continue: "Save and continue",
  skip: "Skip this page",
} as const;
