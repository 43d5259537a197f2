import fc from "fast-check";
import type { Answer, Assessment } from "~/domain/assessment";
import type { AnchorLevel, Instrument, Question } from "~/domain/instrument";
import { anyFigures } from "./any-figures";
import { anyProfile } from "./any-profile";

/**
 * Assessments of an instrument as people may give them, dark ones and bright ones: every scope, unknowns, set-asides, "there is none here"
 * where the question offers it (contradicted by something else or not), figures, profiles and actions left out.
 */
export const anyAssessment = (instrument: Instrument): fc.Arbitrary<Assessment> =>
  fc
    .record({
      least: fc.constantFrom(0, 0, 0, 1, 2),
      most: fc.constantFrom(4, 4, 3, 2),
      scope: fc.constantFrom("full" as const, "full" as const, "quick" as const, "picked" as const),
      questions: fc.subarray(instrument.questions.map(({ id }) => id)),
      profile: anyProfile(instrument),
      figures: fc.oneof(fc.constant({}), anyFigures),
      capacity: fc.constantFrom("light" as const, "normal" as const, "strong" as const),
      rejected: fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        fc.subarray(
          instrument.actions.map(({ id }) => id),
          { maxLength: 12 },
        ),
      ),
    })
    .chain(({ least, most, scope, questions, profile, figures, capacity, rejected }) =>
      fc.tuple(...instrument.questions.map((question) => anyAnswer(question, least, most))).map(
        (answers): Assessment => ({
          instrument: { id: instrument.id, edition: instrument.edition },
          taken: "2026-11-21",
          scope,
          ...(scope === "picked" ? { questions } : {}),
          profile,
          answers: Object.fromEntries(answers.flat()),
          figures,
          capacity,
          rejected: Object.fromEntries(rejected.map((id): [string, string] => [id, "Not for us."])),
          votes: {},
        }),
      ),
    );

/** No entry is a question left open. */
const anyAnswer = (
  { id, critical, none }: Question,
  least: number,
  most: number,
): fc.Arbitrary<readonly [string, Answer][]> =>
  fc
    .oneof(
      {
        weight: 12,
        arbitrary: fc.integer({ min: least, max: most }).map((level) => ({ answer: level as AnchorLevel })),
      },
      { weight: 1, arbitrary: fc.constant({ answer: "dont-know" as const }) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: none === null ? 0 : 2, arbitrary: fc.constant({ answer: "none" as const }) },
      {
        weight: critical ? 0 : 1,
        arbitrary: fc.constant({ answer: "not-applicable" as const, reason: "There is none." }),
      },
    )
    .map((answer) => (answer === null ? [] : [[id, answer]]));
