import { anchorsApart } from "~/domain/anchors-apart";
import type { Answer, Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { isShared, sharedLevels } from "~/domain/shared-anchors";
import { editionOf } from "../edition";
import { answerMark } from "../forms/answer-form";
import type { Opened } from "../opening";
import type { Plumbline } from "../plumbline";
import { type AnsweredBefore, askedAgainIn } from "../taking-on/asked-again";
import { type Said, saidOf } from "./said-of";

/** What stands beside an answer once it is given: never before, so that nobody answers after somebody else. */
export interface BesideAnswer {
  /** Whether anything would stand here once the question is answered. */
  readonly isThere: boolean;
  /** The answer of the assessment before in the series; null where there is none to the same question. */
  readonly lastTime: { readonly taken: string; readonly said: Said } | null;
  /** What came back by links that hand questions over. */
  readonly others: readonly {
    readonly link: string;
    readonly role: string | null;
    readonly said: Said;
    readonly apart: number | null;
  }[];
  /** What was answered in the edition before, where it was taken on and this question is asked again; shown from the beginning. */
  readonly before: AnsweredBefore | null;
}

const NOTHING: BesideAnswer = { isThere: false, lastTime: null, others: [], before: null };

/** Reads what stands beside the answer to one question; while that is open only whether there is anything, and nothing for links that do not answer. */
export async function besideAnswer(
  { store, editions }: Pick<Plumbline, "store" | "editions">,
  opened: Pick<Opened, "stored" | "scope" | "shows" | "instrument">,
  id: string,
): Promise<BesideAnswer> {
  const { stored, scope, instrument } = opened;
  const { answers, profile } = stored.assessment;
  const question = instrument.questions.find((candidate) => candidate.id === id);
  if (question === undefined || (scope !== "own" && scope !== "edit")) return NOTHING;
  const [series, handed] = await Promise.all([store.series(stored.id), store.handedAnswers(stored.id)]);
  const here = handed.filter((each) => each.question === id);
  const earlier = series
    .filter(({ assessmentId, finished }) => assessmentId !== stored.id && finished !== null)
    .at(-1)?.finished;
  const answer = answers[id];
  const lastTime = earlier ? sharedAnswer(earlier, editionOf(earlier, editions), instrument, id) : undefined;
  const isTakenOn = series.some(({ assessmentId, isTakenOn: taken }) => taken && assessmentId === stored.id);
  // What was taken on stands in the form itself until it is changed.
  const last = isTakenOn && answerMark(lastTime) === answerMark(answer) ? undefined : lastTime;
  const before = askedAgainIn(series, editions, opened).find((each) => each.question === id) ?? null;
  const isThere = here.length > 0 || last !== undefined;
  if (answer === undefined || !isThere) return { ...NOTHING, isThere, before };
  const links = here.length === 0 ? [] : await store.links(stored.id);
  return {
    isThere,
    lastTime: earlier && last ? { taken: earlier.taken, said: saidOf(question, last, profile) } : null,
    before,
    others: here.map((each) => ({
      link: each.linkId,
      role:
        instrument.respondentRoles.find((role) => role.id === links.find((link) => link.id === each.linkId)?.shows.role)
          ?.name ?? null,
      said: saidOf(question, each.answer, profile),
      apart: anchorsApart(answer, each.answer),
    })),
  };
}

/** An earlier answer to a question, where it means the same now. */
function sharedAnswer({ answers }: Assessment, from: Instrument, to: Instrument, id: string): Answer | undefined {
  const levels = sharedLevels(id, from, to);
  const answer = answers[id];
  return levels.length > 0 && answer !== undefined && isShared(answer, levels) ? answer : undefined;
}
