import fc from "fast-check";
import { anyAssessment } from "#test/support/any-assessment";
import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import type { SectionName } from "~/domain/section-names";
import type { RenderOptions } from "~/pdf/render-options";

const NOTE = "Said at the counter: “nobody rings back”, wrote Łucja; Ένας πελάτης περίμενε; Клиент ждал три дня. ";
const NAMES = [
  "Harbour Mutual",
  "Towarzystwo Ubezpieczeń Łódź-Śródmieście",
  "Ένωση Καταναλωτών",
  "Союз потребителей",
  "Ş",
];
const LONGEST_NAME = 200;
const LONGEST_NOTE = 4_000;

/** An assessment with the choice by which it is printed. */
export interface AnyPaper {
  readonly assessment: Assessment;
  readonly options: RenderOptions;
}

interface Wanted {
  readonly count: number;
  readonly seed: number;
  /** The choices of sections that papers are drawn with, in turn; whole where not told. */
  readonly choices?: readonly (readonly SectionName[])[];
}

/** Papers of names up to 200 letters in four scripts, notes up to 4,000 letters and figures of every size, from a seed. */
export function anyPapers(instrument: Instrument, { count, seed, choices = [] }: Wanted): readonly AnyPaper[] {
  const papers = fc
    .record({
      assessment: anyAssessment(instrument),
      name: fc.constantFrom(...NAMES),
      nameLength: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: LONGEST_NAME })),
      noteLength: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 301, max: LONGEST_NOTE })),
      every: fc.integer({ min: 4, max: 40 }),
      size: fc.integer({ min: 1, max: 100_000 }),
      paper: fc.constantFrom("a4" as const, "letter" as const),
    })
    .map(
      ({ assessment, name, nameLength, noteLength, every, size, paper }): AnyPaper => ({
        assessment: {
          ...assessment,
          profile: { ...assessment.profile, organisation: nameLength === 0 ? name : filled(name, nameLength) },
          answers: withNotes(assessment.answers, filled(NOTE, noteLength), every),
          figures: figuresOf(size),
        },
        options: { paper },
      }),
    );
  return fc.sample(papers, { numRuns: count, seed }).map(({ assessment, options }, index) => {
    const sections = choices[index % choices.length];
    return { assessment, options: sections === undefined ? options : { ...options, sections } };
  });
}

const filled = (text: string, length: number) =>
  `${text} `
    .repeat(Math.ceil(length / text.length))
    .slice(0, length)
    .trim();

const withNotes = (answers: Assessment["answers"], note: string, every: number): Assessment["answers"] =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer], index) => [
      id,
      index % every === 0 ? { ...answer, note, evidence: (index % 4) as 0 | 1 | 2 | 3 } : answer,
    ]),
  );

const figuresOf = (size: number): Assessment["figures"] => ({
  nps: { current: { promoters: size, passives: size % 97, detractors: size % 89 }, invitations: size * 3 },
  csat: { percent: size % 101, responses: size, scale: "of 5", invitations: size * 4 },
  ces:
    size % 3 === 0
      ? { mean: (size % 70) / 10, responses: size }
      : { easy: size % 101, responses: size, scale: "top 2 of 7", census: size % 2 === 0 },
  failureDemand: { failures: size % 200, contacts: 200 },
  contactsPerMonth: size * 10,
  costPerContact: 4.5,
  currency: "GBP",
});
