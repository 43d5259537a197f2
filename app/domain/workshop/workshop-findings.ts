import type { Assessment } from "../assessment";
import type { Instrument } from "../instrument";
import { readTallies } from "./read-tallies";
import type { RoleGap } from "./role-gap";
import type { Mode, WorkshopRole } from "./settings";
import { votersOf } from "./tally";
import { type VotedQuestion, votedQuestion } from "./voted-question";

/** What a room's votes say beside the levels it agreed: read from an assessment's tallies, so that a file brought from elsewhere says the same. */
export interface WorkshopFindings {
  readonly mode: Mode;
  /** Groups of fewer voters are never shown apart. */
  readonly threshold: number;
  /** The facilitator's own roles, by the names they were given. */
  readonly roles: readonly WorkshopRole[];
  /** Every question that was voted on, the widest apart first; those whose votes may not be shown last. */
  readonly questions: readonly VotedQuestion[];
  /** Gaps of one anchor or more between roles, widest first. */
  readonly gaps: readonly (RoleGap & { readonly question: string })[];
  /** Questions whose distribution moved between the first and the last vote, most moved first. */
  readonly mindsChanged: readonly VotedQuestion[];
  /** Voted on and not settled: the room parked it or left it. */
  readonly parked: readonly { readonly question: string; readonly note: string | null }[];
  /** In the fullest vote: how many, and of which roles together where fewer than the threshold would stand alone. */
  readonly participation: {
    readonly voters: number;
    readonly groups: readonly { readonly roles: readonly string[]; readonly voters: number }[];
  };
}

const WIDE = 1;

/** The findings of a workshop's votes; null where an assessment holds none. */
export function workshopFindings(
  { votes, answers }: Pick<Assessment, "votes" | "answers">,
  { questions: all }: Pick<Instrument, "questions">,
): WorkshopFindings | null {
  const tallies = readTallies(votes);
  const voted = all.flatMap(({ id }) => {
    const entry = tallies[id];
    return entry === undefined ? [] : [votedQuestion(id, entry, answers[id])];
  });
  const [any] = voted.map(({ question }) => tallies[question]);
  if (any === undefined) return null;
  const fullest = Object.values(tallies)
    .flatMap(({ rounds }) => rounds)
    .reduce((most, round) => (round.voters > most.voters ? round : most));
  return {
    mode: any.mode,
    threshold: any.threshold,
    roles: Object.entries(any.names ?? {}).map(([id, name]) => ({ id, name })),
    questions: [...voted].sort((one, other) => deviation(other) - deviation(one)),
    gaps: voted
      .flatMap(({ question, gaps }) => gaps.map((gap) => ({ ...gap, question })))
      .filter(({ inWords }) => inWords.anchors >= WIDE)
      .sort((one, other) => other.difference - one.difference),
    mindsChanged: voted
      .filter(({ change }) => change !== null && change.moved > 0)
      .sort((one, other) => (other.change?.moved ?? 0) - (one.change?.moved ?? 0)),
    parked: voted.flatMap(({ question, agreed }) =>
      agreed === null ? [{ question, note: answers[question]?.note ?? null }] : [],
    ),
    participation: {
      voters: fullest.voters,
      groups: fullest.groups.map(({ roles, ...tally }) => ({ roles, voters: votersOf(tally) })),
    },
  };
}

const deviation = ({ last }: VotedQuestion) => last?.deviation ?? -1;
