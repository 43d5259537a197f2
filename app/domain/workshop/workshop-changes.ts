import type { Instrument } from "../instrument";
import { agendaOrder } from "./agenda-order";
import { agreedAnswers } from "./agreed-answers";
import { agreementOf } from "./agreement";
import { emptyAssessment } from "./new-workshop";
import { nextQuestion } from "./next-question";
import { nonesInAgenda } from "./nones-in-agenda";
import type { Room } from "./room";
import { roundResult } from "./round-result";
import { revealedRounds, withPreWorkClosed } from "./rounds";
import { millisecondsLeft } from "./seconds-left";
import type { Mode } from "./settings";
import type { LastTimeState, OpenRound, Settled, Workshop } from "./workshop";

/** The workshop turned to another question, or to none. */
export const turnedTo = (workshop: Workshop, question: string | null): Workshop => ({ ...workshop, current: question });

/** The workshop turned to the question that follows. */
export const turnedToNext = (workshop: Workshop): Workshop => turnedTo(workshop, nextQuestion(workshop) ?? null);

/** The current question settled; what was settled before is replaced. */
export const withSettled = (workshop: Workshop, settled: Settled): Workshop =>
  workshop.current === null ? workshop : { ...workshop, settled: { ...workshop.settled, [workshop.current]: settled } };

/** The workshop with what its questions offer after all that was settled: one "there is none here" may open or close another. */
export function withNones(workshop: Workshop, instrument: Instrument): Workshop {
  const { nones: _before, ...others } = workshop;
  const { agenda, settled, settings } = others;
  const answers = agreedAnswers({ agenda: agenda.filter((id) => settled[id] !== undefined), settled });
  const assessment = { ...emptyAssessment(settings, workshop.instrument, ""), answers };
  return { ...others, ...nonesInAgenda(agenda, assessment, instrument) };
}

/** The current question skipped; what the group settled earlier stands. */
export const withSkipped = (workshop: Workshop): Workshop =>
  workshop.current !== null && workshop.settled[workshop.current] !== undefined
    ? workshop
    : withSettled(workshop, { kind: "skipped" });

/** The clock running again with what was left when it stopped, however long the pause was and however the clock was set in it. */
export const withClockResumed = (workshop: Workshop, now: number): Workshop => ({
  ...workshop,
  pausedAt: null,
  open:
    workshop.open === null || workshop.open.deadline === null || workshop.pausedAt === null
      ? workshop.open
      : withLeft(workshop.open, millisecondsLeft(workshop.open, workshop.pausedAt), now),
});

/** So many seconds added to what is left. */
export const withMoreTime = (workshop: Workshop, seconds: number, now: number): Workshop => ({
  ...workshop,
  open:
    workshop.open === null || workshop.open.deadline === null
      ? workshop.open
      : withLeft(workshop.open, millisecondsLeft(workshop.open, now) + seconds * 1000, now),
});

const withLeft = (open: OpenRound, left: number, now: number): OpenRound => ({
  ...open,
  deadline: now + left,
  given: left,
});

/** The pre-work closed and the agenda ordered by how far it divides people; what may not be shown does not order it either. */
export function withPreWorkDone(
  workshop: Workshop,
  { room, instrument }: { readonly room: Room; readonly instrument: Instrument },
): Workshop {
  const closed = withPreWorkClosed(workshop, room);
  const deviationOf = (question: string) => {
    const round = revealedRounds(closed, question).at(-1);
    const total = round && roundResult(round, closed.settings)?.total;
    return total ? (agreementOf(total.levels)?.deviation ?? null) : null;
  };
  return { ...closed, agenda: agendaOrder(closed.agenda, instrument, deviationOf) };
}

/** The workshop under another mode; everybody is to be told and asked again. */
export const withMode = (workshop: Workshop, mode: Mode): Workshop => ({
  ...workshop,
  settings: { ...workshop.settings, mode },
  rule: workshop.rule + 1,
});

/** What became of one of last time's actions. */
export const withLastTimeJudged = (workshop: Workshop, id: string, state: LastTimeState): Workshop => ({
  ...workshop,
  lastTime: workshop.lastTime.map((action) => (action.id === id ? { ...action, state } : action)),
});
