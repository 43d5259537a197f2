import type { Answer, Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import type { LevelCounts } from "~/domain/workshop/tally";
import type { VoteTallies } from "~/domain/workshop/vote-tallies";

/** What was written where a question was parked. */
export const PARKED_NOTE = "Nobody here has seen the log; billing may know.";

const COUNTS: readonly (readonly [executive: LevelCounts, frontline: LevelCounts])[] = [
  [
    [0, 0, 1, 2, 3],
    [3, 2, 1, 0, 0],
  ],
  [
    [0, 0, 2, 4, 0],
    [0, 3, 3, 0, 0],
  ],
  [
    [0, 1, 4, 1, 0],
    [0, 1, 4, 1, 0],
  ],
];

/** An assessment as a workshop of fourteen leaves it: every question voted on, some twice, every seventh left open; the second one's votes too few to show. */
export function votedAssessment(sample: Assessment, { questions }: Pick<Instrument, "questions">): Assessment {
  const votes: Record<string, VoteTallies[string]> = {};
  const answers: Record<string, Answer> = {};
  for (const [index, { id }] of questions.entries()) {
    const [executive, frontline] = COUNTS[index % COUNTS.length] ?? [];
    if (executive === undefined || frontline === undefined) continue;
    const round = (number: number, executives: LevelCounts, others: LevelCounts) => ({
      round: number,
      voters: 14,
      groups: [
        { roles: ["executive", "cx-team"], levels: executives, dontKnow: 1 },
        { roles: ["frontline"], levels: others, dontKnow: 1 },
      ],
    });
    votes[id] = {
      mode: "anonymous",
      threshold: 5,
      rounds:
        index === 1
          ? [{ round: 1, voters: 3, groups: [] }]
          : [round(1, executive, frontline), ...(index % 4 === 0 ? [round(2, [0, 0, 4, 2, 0], [0, 1, 4, 1, 0])] : [])],
    };
    answers[id] =
      index % 7 === 3
        ? { answer: "dont-know", ...(index === 3 ? { note: PARKED_NOTE } : {}) }
        : (sample.answers[id] ?? { answer: 2 });
  }
  return { ...sample, scope: "full", answers, votes };
}
