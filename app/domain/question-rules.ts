import type { Assessment } from "./assessment";
import type { AssessmentEvent, QuestionRule } from "./assessment-machine";
import type { Instrument } from "./instrument";
import { offeredNones } from "./none";

/** What the machine must know of the questions to take an event: where "there is none here" is offered is worked out only for an answer that says so. */
export function questionRules(
  assessment: Assessment,
  instrument: Instrument,
  event: AssessmentEvent,
): readonly QuestionRule[] {
  if (event.type !== "answer.given" || event.answer.answer !== "none") return instrument.questions;
  const offered = offeredNones(assessment, instrument);
  return instrument.questions.map(({ id, critical }) => ({ id, critical, offersNone: offered.has(id) }));
}
