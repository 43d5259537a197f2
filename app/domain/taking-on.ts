import type { Answer, Assessment } from "./assessment";
import { countedQuestions } from "./counted";
import type { Instrument, Question } from "./instrument";
import { isShared, sharedLevels } from "./shared-anchors";

/**
 * Why a question is asked again in a later edition: the anchor that was chosen means something else there; "there is none here", which it could
 * not be told before, takes the place of "doesn’t apply"; or the question is new.
 */
export type AskedAgainWhy = "anchor-changed" | "none-offered" | "new-question";

/** What a later edition makes of the answers to an earlier one: each question it counts stands in one of the three lists, in the order asked. */
export interface TakingOn {
  readonly kept: readonly string[];
  readonly again: readonly AskedAgain[];
  /** Open before, and open still. */
  readonly open: readonly string[];
}

export interface AskedAgain {
  readonly question: string;
  readonly why: AskedAgainWhy;
  /** What was answered in the earlier edition; null for a new question. */
  readonly before: Answer | null;
}

/** Which answers stay when an assessment of one edition is taken on into a later one, and which are asked again and why. */
export function takingOn(assessment: Assessment, from: Instrument, to: Instrument): TakingOn {
  const counted = countedQuestions(inEdition(assessment, to), to).map((question) => ({
    question: question.id,
    before: assessment.answers[question.id] ?? null,
    why: askedAgainWhy(question, assessment, from, to),
  }));
  const isOpen = ({ before, why }: (typeof counted)[number]) => before === null && why === null;
  return {
    kept: counted.filter(({ before, why }) => before !== null && why === null).map(({ question }) => question),
    again: counted.flatMap(({ question, before, why }) => (why === null ? [] : [{ question, why, before }])),
    open: counted.filter(isOpen).map(({ question }) => question),
  };
}

/**
 * The assessment as it begins in a later edition: the answers that mean the same there, with note, evidence and who would know; profile, figures,
 * scope and pace; no votes, which belong to the meeting they were cast in. `today` is its ISO date.
 */
export function takenOn(assessment: Assessment, from: Instrument, to: Instrument, today: string): Assessment {
  const kept = to.questions.flatMap((question): [string, Answer][] => {
    const answer = assessment.answers[question.id];
    return answer === undefined || askedAgainWhy(question, assessment, from, to) !== null
      ? []
      : [[question.id, answer]];
  });
  return { ...inEdition(assessment, to), taken: today, answers: Object.fromEntries(kept), votes: {} };
}

/** The same assessment with what it names of the later edition alone. */
function inEdition({ questions, rejected, ...assessment }: Assessment, to: Instrument): Assessment {
  const [asked, offered] = [new Set(to.questions.map(({ id }) => id)), new Set(to.actions.map(({ id }) => id))];
  const left = Object.entries(rejected ?? {}).filter(([action]) => offered.has(action));
  return {
    ...assessment,
    instrument: { id: to.id, edition: to.edition },
    ...(questions === undefined ? {} : { questions: questions.filter((id) => asked.has(id)) }),
    ...(left.length === 0 ? {} : { rejected: Object.fromEntries(left) }),
  };
}

/** Null where the answer stays, or where there is none to a question of both editions. */
function askedAgainWhy(
  question: Question,
  { answers }: Assessment,
  from: Instrument,
  to: Instrument,
): AskedAgainWhy | null {
  const before = from.questions.find(({ id }) => id === question.id);
  if (before === undefined) return "new-question";
  const answer = answers[question.id];
  if (answer === undefined) return null;
  if (answer.answer === "not-applicable" && question.none !== null && before.none === null) return "none-offered";
  return isShared(answer, sharedLevels(question.id, from, to)) ? null : "anchor-changed";
}
