import { type ClosedRound, closedRound } from "./closed-round";
import type { Room } from "./room";
import { PRE_WORK_ROUND, standingVotes } from "./vote";
import type { Workshop } from "./workshop";

/** The rounds of a question that count, oldest first: pre-work and every revealed vote, without interrupted ones. */
export const revealedRounds = (workshop: Pick<Workshop, "rounds">, question: string) =>
  (workshop.rounds[question] ?? []).filter((round) => round.kind !== "interrupted");

/** Whether a first vote was ever opened, pre-work included; from then on the mode is fixed. */
export const hasBegunVoting = (workshop: Pick<Workshop, "phase" | "open" | "rounds">): boolean =>
  hasOpenRound(workshop) || Object.keys(workshop.rounds).length > 0;

/** The same as far as the room has seen them: none before the question's first reveal, for pre-work is shown only as what a vote changed. */
export function liveRounds(workshop: Pick<Workshop, "rounds">, question: string) {
  const rounds = revealedRounds(workshop, question);
  return (rounds.at(-1)?.round ?? PRE_WORK_ROUND) > PRE_WORK_ROUND ? rounds : [];
}

/** Whether votes are being taken: a vote in the room, or the pre-work. */
export const hasOpenRound = ({ phase, open }: Pick<Workshop, "phase" | "open">): boolean =>
  phase === "pre-work" || open !== null;

/** Whether people have answered alone and that is over. */
export const isPreWorkDone = ({ rounds }: Pick<Workshop, "rounds">): boolean =>
  Object.values(rounds).some(([first]) => first?.round === PRE_WORK_ROUND);

const withRound = (workshop: Workshop, question: string, round: ClosedRound): Workshop => ({
  ...workshop,
  rounds: { ...workshop.rounds, [question]: [...(workshop.rounds[question] ?? []), round] },
});

/** A new round on the current question; numbers never repeat, so that a late vote cannot land in a later round. */
export function withRoundOpened(workshop: Workshop, now: number): Workshop {
  const past = workshop.current === null ? [] : (workshop.rounds[workshop.current] ?? []);
  const { voteSeconds } = workshop.settings;
  return {
    ...workshop,
    open: {
      round: (past.at(-1)?.round ?? PRE_WORK_ROUND) + 1,
      deadline: voteSeconds === null ? null : now + voteSeconds * 1000,
      ...(voteSeconds === null ? {} : { given: voteSeconds * 1000 }),
    },
  };
}

/** The open round closed: counted where it is revealed, otherwise interrupted. */
export function withRoundClosed(workshop: Workshop, room: Room, isRevealed: boolean): Workshop {
  const { current, open, settings } = workshop;
  if (current === null || open === null) return workshop;
  const { round } = open;
  const votes = standingVotes(room.votes, current, round);
  const closed: ClosedRound = isRevealed
    ? closedRound(round, votes, room.seats, settings, workshop.rounds[current])
    : { kind: "interrupted", round };
  return { ...withRound(workshop, current, closed), open: null };
}

/** The pre-work closed: one round a question of the agenda, also where nobody answered. */
export const withPreWorkClosed = (workshop: Workshop, room: Room): Workshop =>
  workshop.agenda.reduce(
    (before, question) =>
      withRound(
        before,
        question,
        closedRound(PRE_WORK_ROUND, standingVotes(room.votes, question, PRE_WORK_ROUND), room.seats, workshop.settings),
      ),
    workshop,
  );
