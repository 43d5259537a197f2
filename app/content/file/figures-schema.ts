import { z } from "zod";
import type { Figures, NpsFigure } from "~/domain/assessment";
import { amount, count, line, NAME_LIMIT, npsScore, oneOf, percent, truth } from "./fields";
import { passOn } from "./pass-on";
import { strict } from "./strict";

const allNumbers = (value: unknown, names: readonly string[]) =>
  names.every((name) => typeof (value as Record<string, unknown> | undefined)?.[name] === "number");

const counts = strict("an NPS in counts", { promoters: count, passives: count, detractors: count }).refine(
  ({ promoters, passives, detractors }) => promoters + passives + detractors > 0,
  {
    error: "The three counts add up to no response at all. Correct them, or leave this NPS out.",
    when: ({ value }) => allNumbers(value, ["promoters", "passives", "detractors"]),
  },
);
const scored = strict("an NPS as a score", { score: npsScore, responses: count.exactOptional() });

/** Counts where any count is given, else a score: so that a fault is told of the form that was meant. */
const nps = z.unknown().transform((input, context): NpsFigure => {
  const inCounts =
    typeof input === "object" &&
    input !== null &&
    ["promoters", "passives", "detractors"].some((part) => part in input);
  const parsed = (inCounts ? counts : scored).safeParse(input);
  if (parsed.success) return parsed.data;
  passOn(parsed.error, context, input);
  return z.NEVER;
});

const failureDemand = strict("the failure demand", { failures: count, contacts: count }).refine(
  ({ failures, contacts }) => failures <= contacts,
  {
    path: ["failures"],
    error: "There are more failures than contacts looked at. Check which is which.",
    when: ({ value }) => allNumbers(value, ["failures", "contacts"]),
  },
);

const answered = { responses: count.exactOptional(), scale: line(NAME_LIMIT).exactOptional() };
const sameOrNot = oneOf(["yes", "no", "unknown"]).exactOptional();
const sameAsLastTime = strict("what is the same as last time", {
  wording: sameOrNot,
  channels: sameOrNot,
  mix: sameOrNot,
}).exactOptional();
const asked = { invitations: count.exactOptional(), census: truth.exactOptional(), sameAsLastTime };

const MORE_ANSWERS = {
  path: ["invitations"],
  error: "There are more responses than invitations. Correct one of them, or leave the invitations out.",
};
const answersAreInvited = {
  ...MORE_ANSWERS,
  when: ({ value }: { readonly value: unknown }) => allNumbers(value, ["responses", "invitations"]),
};
const isInvited = ({ responses = 0, invitations }: { responses?: number; invitations?: number }) =>
  invitations === undefined || responses <= invitations;

/** Responses to an NPS, where they are known. */
const responsesTo = (figure: NpsFigure | undefined): number =>
  figure === undefined
    ? 0
    : "score" in figure
      ? (figure.responses ?? 0)
      : figure.promoters + figure.passives + figure.detractors;

const ces = strict("the customer effort", {
  easy: percent.exactOptional(),
  mean: amount.exactOptional(),
  ...answered,
  ...asked,
})
  .refine(({ easy, mean }) => easy !== undefined || mean !== undefined, {
    path: ["easy"],
    error: "Write the share of easy answers, 0 to 100, or the mean, or leave this figure out.",
  })
  .refine(isInvited, answersAreInvited);

const shape = {
  nps: strict("the NPS", { current: nps.exactOptional(), previous: nps.exactOptional(), ...asked })
    .refine(({ current, invitations = Infinity }) => responsesTo(current) <= invitations, MORE_ANSWERS)
    .exactOptional(),
  csat: strict("the CSAT", { percent, ...answered, ...asked })
    .refine(isInvited, answersAreInvited)
    .exactOptional(),
  ces: ces.exactOptional(),
  sameAsLastTime,
  surveyKind: oneOf(["relationship", "after-contact", "both"]).exactOptional(),
  presentedAs: oneOf(["good", "mixed", "poor"]).exactOptional(),
  invitations: count.exactOptional(),
  contactsPerMonth: count.exactOptional(),
  customersPerMonth: count.exactOptional(),
  failureDemand: failureDemand.exactOptional(),
  costPerContact: amount.exactOptional(),
  currency: line(NAME_LIMIT).exactOptional(),
  frontlineTurnover: amount.exactOptional(),
  variablePayOnScore: percent.exactOptional(),
};

/** The fields of the figures, in the order a file has them; `nested` those of the figures that have parts. */
export const figuresFields = {
  all: Object.keys(shape),
  nested: {
    nps: ["current", "previous", "invitations", "census", "sameAsLastTime"],
    csat: ["percent", "responses", "scale", "invitations", "census", "sameAsLastTime"],
    ces: ["easy", "mean", "responses", "scale", "invitations", "census", "sameAsLastTime"],
    sameAsLastTime: ["wording", "channels", "mix"],
    failureDemand: ["failures", "contacts"],
  },
  inner: ["promoters", "passives", "detractors", "score", "responses", "wording", "channels", "mix"],
} as const;

/** The figures: each may be absent; what is there is whole and possible. */
export const figuresSchema = strict("the figures", shape) satisfies z.ZodType<Figures>;
