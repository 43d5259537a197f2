import { type Agreement, agreementOf } from "./agreement";
import type { ClosedRound } from "./closed-round";
import { type PersonChange, peopleChanged } from "./people-changed";
import { type RoleGap, roleGaps } from "./role-gap";
import { type RoundChange, roundChange } from "./round-change";
import { roundResult } from "./round-result";
import { revealedRounds } from "./rounds";
import type { Settings } from "./settings";
import type { Settled, Workshop } from "./workshop";

/** What a workshop left of one question: how it was seen first, how last, what moved, what was settled. */
export interface QuestionOutcome {
  readonly question: string;
  readonly settled: Settled | null;
  /** The first round that may be shown: everybody's own view, before any talk. */
  readonly first: Agreement | null;
  /** The last such round; the same as `first` where there was only one. */
  readonly last: Agreement | null;
  /** Between roles in that first round, widest first. */
  readonly gaps: readonly RoleGap[];
  /** From that first round to the last; null where there was only one. */
  readonly change: RoundChange | null;
  /** Person by person; null unless both rounds were open. */
  readonly people: readonly PersonChange[] | null;
}

/** The outcome of one question of the agenda. */
export function questionOutcome(question: string, workshop: Workshop): QuestionOutcome {
  const { settings, settled } = workshop;
  const rounds = revealedRounds(workshop, question).filter((round) => agreementIn(round, settings) !== null);
  const [first, last] = [rounds.at(0), rounds.at(-1)];
  const result = first && roundResult(first, settings);
  const isTwice = first !== undefined && last !== undefined && first !== last;
  return {
    question,
    settled: settled[question] ?? null,
    first: first === undefined ? null : agreementIn(first, settings),
    last: last === undefined ? null : agreementIn(last, settings),
    gaps: result ? roleGaps(result.groups, settings.threshold) : [],
    change: isTwice ? roundChange(first, last, settings) : null,
    people: isTwice ? peopleChanged(first, last) : null,
  };
}

function agreementIn(round: ClosedRound, settings: Settings): Agreement | null {
  const total = roundResult(round, settings)?.total;
  return total ? agreementOf(total.levels) : null;
}
