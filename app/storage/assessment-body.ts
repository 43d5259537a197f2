import { z } from "zod";
import type { AnswersChange } from "~/domain/answer-history";
import type { Answer, Assessment } from "~/domain/assessment";
import { beganToSayFormat, storedBody } from "./stored-body";

const level = z.literal([0, 1, 2, 3, 4]);
const text = z.string();
const number = z.number();

const answer = z.strictObject({
  answer: z.union([level, z.literal(["dont-know", "not-applicable", "none"])]),
  evidence: z.literal([0, 1, 2, 3]).exactOptional(),
  note: text.exactOptional(),
  ask: text.exactOptional(),
  reason: text.exactOptional(),
});

/** The shape of a profile in a stored body; a workshop's settings hold one too. */
export const storedProfile = z.strictObject({
  organisation: text.exactOptional(),
  sector: text.exactOptional(),
  size: z.enum(["1-49", "50-249", "250-999", "1000-4999", "5000+"]).exactOptional(),
  customers: z.enum(["b2b", "b2c", "both"]).exactOptional(),
  contactCentre: z.boolean().exactOptional(),
  outsourced: z.enum(["none", "partly", "mostly"]).exactOptional(),
  surveys: z.boolean().exactOptional(),
  metrics: z
    .array(z.enum(["nps", "csat", "ces", "fcr", "handle-time", "retention", "complaints", "other"]))
    .exactOptional(),
  variablePay: z.enum(["yes", "no", "unknown"]).exactOptional(),
  worksCouncil: z.enum(["yes", "no", "unknown"]).exactOptional(),
  respondentRole: z
    .enum(["executive", "cx-team", "manager", "frontline", "support-function", "consultant"])
    .exactOptional(),
});

const nps = z.union([
  z.strictObject({ promoters: number, passives: number, detractors: number }),
  z.strictObject({ score: number, responses: number.exactOptional() }),
]);

const responses = { responses: number.exactOptional(), scale: text.exactOptional() };
const sameOrNot = z.enum(["yes", "no", "unknown"]).exactOptional();
const sameAsLastTime = z.strictObject({ wording: sameOrNot, channels: sameOrNot, mix: sameOrNot }).exactOptional();
const asked = { invitations: number.exactOptional(), census: z.boolean().exactOptional(), sameAsLastTime };

const figures = z.strictObject({
  nps: z.strictObject({ current: nps.exactOptional(), previous: nps.exactOptional(), ...asked }).exactOptional(),
  csat: z.strictObject({ percent: number, ...responses, ...asked }).exactOptional(),
  ces: z
    .strictObject({ easy: number.exactOptional(), mean: number.exactOptional(), ...responses, ...asked })
    .exactOptional(),
  sameAsLastTime,
  surveyKind: z.enum(["relationship", "after-contact", "both"]).exactOptional(),
  presentedAs: z.enum(["good", "mixed", "poor"]).exactOptional(),
  invitations: number.exactOptional(),
  contactsPerMonth: number.exactOptional(),
  customersPerMonth: number.exactOptional(),
  failureDemand: z.strictObject({ failures: number, contacts: number }).exactOptional(),
  costPerContact: number.exactOptional(),
  currency: text.exactOptional(),
  frontlineTurnover: number.exactOptional(),
  variablePayOnScore: number.exactOptional(),
});

/** The shape of a stored assessment. Which ids exist and what lengths are allowed was checked before it was stored. */
const assessment = z.strictObject({
  instrument: z.strictObject({ id: text, edition: text }),
  taken: text,
  scope: z.enum(["full", "quick", "picked"]),
  questions: z.array(text).exactOptional(),
  profile: storedProfile,
  answers: z.record(text, answer),
  figures,
  capacity: z.enum(["light", "normal", "strong"]),
  rejected: z.record(text, text).exactOptional(),
  votes: z.record(text, z.unknown()),
}) satisfies z.ZodType<Assessment>;

/** The body of an assessment and of its versions; JSON escapes what no database text may hold. */
export const assessmentBody = storedBody<Assessment>(assessment, [beganToSayFormat], { trusted: true });

/** The body of an answer that came back by a link. */
export const handedAnswerBody = storedBody<Answer>(answer, [beganToSayFormat]);

const answersChange = z.strictObject({
  who: text.nullable(),
  did: z.enum(["answered", "profile", "figures", "widened", "finished", "settled", "imported"]),
  answers: z.array(z.strictObject({ question: text, from: answer.nullable(), to: answer.nullable() })),
  from: z.literal("file").exactOptional(),
}) satisfies z.ZodType<Omit<AnswersChange, "number" | "at">>;

/** The body of a line of the history of answers. A name stands here and not in a column: JSON escapes what no database text may hold. */
export const answersChangeBody = storedBody<Omit<AnswersChange, "number" | "at">>(answersChange, []);

/** The columns an assessment is written to: its body, and beside it the name that lists show and are searched by. */
export const assessmentColumns = (assessment: Assessment) => ({
  body: assessmentBody.write(assessment),
  organisation: assessment.profile.organisation?.replaceAll("\0", "") ?? null,
});
