import type { Answer, Assessment } from "./assessment";
import type { AssessmentEvent } from "./assessment-machine";

/** What was done to the answers; finishing and widening are told between them, and where a room settled them or they came with a file. */
export type AnswersDid = "answered" | "profile" | "figures" | "widened" | "finished" | "settled" | "imported";

/** One line of the history of an assessment's answers: who did what, when. */
export interface AnswersChange {
  /** The revision it led to. */
  readonly number: number;
  /** ISO timestamp. */
  readonly at: string;
  /** The name of the link it came by, or of the workshop that settled it; null: the owner's own. */
  readonly who: string | null;
  readonly did: AnswersDid;
  /** Null on a side: not answered. */
  readonly answers: readonly { readonly question: string; readonly from: Answer | null; readonly to: Answer | null }[];
  /** Where the line came with a file: nobody here saw it happen. */
  readonly from?: "file";
}

const DID: Partial<Record<AssessmentEvent["type"], AnswersDid>> = {
  "answer.given": "answered",
  "profile.given": "profile",
  "figures.given": "figures",
  "scope.widened": "widened",
  finished: "finished",
};

/** The line for an event that was taken; null for one that touches no answer, such as another capacity of the plan, and where nothing changed. */
export function answersChange(
  before: Assessment,
  after: Assessment,
  event: AssessmentEvent,
  line: Pick<AnswersChange, "number" | "at" | "who">,
): AnswersChange | null {
  const did = DID[event.type];
  if (did === undefined) return null;
  if ((did === "profile" || did === "figures") && isSame(before[did], after[did])) return null;
  if (event.type !== "answer.given") return { ...line, did, answers: [] };
  const { question } = event;
  const [from, to] = [before.answers[question] ?? null, after.answers[question] ?? null];
  return isSame(from, to) ? null : { ...line, did, answers: [{ question, from, to }] };
}

/** The line for what a room settled, by the workshop's name: of the questions it came to, every answer that is another than before. */
export function settledChange(
  before: Pick<Assessment, "answers">,
  after: Pick<Assessment, "answers">,
  cameTo: readonly string[],
  line: Pick<AnswersChange, "number" | "at" | "who">,
): AnswersChange {
  const answers = cameTo.flatMap((question) => {
    const [from, to] = [before.answers[question] ?? null, after.answers[question] ?? null];
    return isSame(from, to) ? [] : [{ question, from, to }];
  });
  return { ...line, did: "settled", answers };
}

/** So long after a change of one answer another one of it by the same hand is still the same change: what is typed is saved word by word. */
const ONE_CHANGE_MS = 10 * 60 * 1000;

/** Both lines as one, where they are one change of one answer; null where they are two. */
export function asOneChange(earlier: AnswersChange, later: AnswersChange): AnswersChange | null {
  const [was, is] = [earlier.answers[0], later.answers[0]];
  const isOne =
    earlier.did === "answered" &&
    later.did === "answered" &&
    earlier.from === undefined &&
    was !== undefined &&
    is !== undefined &&
    was.question === is.question &&
    earlier.who === later.who &&
    Date.parse(later.at) - Date.parse(earlier.at) < ONE_CHANGE_MS;
  return isOne ? { ...later, answers: [{ ...is, from: was.from }] } : null;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
