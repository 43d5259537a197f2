import type { Assessment } from "../assessment";
import { agreedAnswers } from "./agreed-answers";
import { emptyAssessment } from "./new-workshop";
import { type QuestionOutcome, questionOutcome } from "./question-outcome";
import type { RoleGap } from "./role-gap";
import type { Seat } from "./seat";
import { voteTallies } from "./vote-tallies";
import type { LastTimeAction, NotedAction, Workshop } from "./workshop";

/** Who took part: by role, never by name. */
export interface Participation {
  readonly joined: number;
  readonly byRole: readonly { readonly role: string; readonly name: string; readonly joined: number }[];
}

/** What a workshop leaves behind. Report, plan and files are made of `assessment` like any other's; the rest stands beside them. */
export interface Outcome {
  /** Agreed answers as `answers`, tallies as `votes`; finished, dated, and nobody's single view. */
  readonly assessment: Assessment;
  /** The map of agreement: every question of the agenda, in its order. */
  readonly questions: readonly QuestionOutcome[];
  /** Every gap between roles that may be shown, widest first. */
  readonly gaps: readonly (RoleGap & { readonly question: string })[];
  /** Questions whose distribution moved, most moved first. */
  readonly mindsChanged: readonly QuestionOutcome[];
  readonly parked: readonly { readonly question: string; readonly note: string }[];
  /** Skipped, and what the room did not come to. */
  readonly notReached: readonly string[];
  readonly participation: Participation;
  readonly actions: readonly NotedAction[];
  readonly lastTime: readonly LastTimeAction[];
}

/** What a workshop at its end leaves behind; `taken` is its ISO date, `seats` those that joined (names are not read). */
export function outcomeOf(workshop: Workshop, seats: readonly Pick<Seat, "role">[], taken: string): Outcome {
  const { agenda, settings, actions, lastTime } = workshop;
  const questions = agenda.map((question) => questionOutcome(question, workshop));
  return {
    assessment: {
      ...emptyAssessment(settings, workshop.instrument, taken),
      answers: agreedAnswers(workshop),
      votes: voteTallies(workshop),
    },
    questions,
    gaps: questions
      .flatMap(({ question, gaps }) => gaps.map((gap) => ({ ...gap, question })))
      .sort((one, other) => other.difference - one.difference),
    mindsChanged: questions
      .filter(({ change }) => change !== null && change.moved > 0)
      .sort((one, other) => (other.change?.moved ?? 0) - (one.change?.moved ?? 0)),
    parked: questions.flatMap(({ question, settled }) =>
      settled?.kind === "parked" ? [{ question, note: settled.note }] : [],
    ),
    notReached: questions
      .filter(({ settled }) => settled === null || settled.kind === "skipped")
      .map(({ question }) => question),
    participation: {
      joined: seats.length,
      byRole: settings.roles.map(({ id, name }) => ({
        role: id,
        name,
        joined: seats.filter(({ role }) => role === id).length,
      })),
    },
    actions,
    lastTime,
  };
}
