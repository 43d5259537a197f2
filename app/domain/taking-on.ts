import type { Answer, Assessment } from "./assessment";
import { countedQuestions } from "./counted";
import type { Instrument, Question } from "./instrument";
import { offeredNones } from "./none";
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
  const whyAgain = askedAgainWhy(assessment, from, to);
  const counted = countedQuestions(inEdition(assessment, to), to).map((question) => ({
    question: question.id,
    before: assessment.answers[question.id] ?? null,
    why: whyAgain(question),
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
  const whyAgain = askedAgainWhy(assessment, from, to);
  const kept = to.questions.flatMap((question): [string, Answer][] => {
    const answer = assessment.answers[question.id];
    return answer === undefined || whyAgain(question) !== null ? [] : [[question.id, answer]];
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

/** For each question why it is asked again; null where its answer stays, or where there is none to a question of both editions. */
function askedAgainWhy(assessment: Assessment, from: Instrument, to: Instrument) {
  const offered = offeredNones(inEdition(assessment, to), to);
  const were = new Map(from.questions.map((question) => [question.id, question]));
  return ({ id }: Question): AskedAgainWhy | null => {
    const [was, answer] = [were.get(id), assessment.answers[id]];
    if (was === undefined) return "new-question";
    if (answer === undefined) return null;
    if (answer.answer === "not-applicable" && was.none === null && offered.has(id)) return "none-offered";
    return isShared(answer, sharedLevels(id, from, to)) ? null : "anchor-changed";
  };
}
