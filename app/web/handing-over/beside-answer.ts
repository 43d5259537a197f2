import { anchorsApart } from "~/domain/anchors-apart";
import { isSameQuestion } from "~/domain/same-question";
import { editionOf } from "../edition";
import type { Opened } from "../opening";
import type { Plumbline } from "../plumbline";
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
}

const NOTHING: BesideAnswer = { isThere: false, lastTime: null, others: [] };

/** Reads what stands beside the answer to one question; while that is open only whether there is anything, and nothing for links that do not answer. */
export async function besideAnswer(
  { store, editions }: Pick<Plumbline, "store" | "editions">,
  { stored, scope, instrument }: Pick<Opened, "stored" | "scope" | "instrument">,
  id: string,
): Promise<BesideAnswer> {
  const { answers, profile } = stored.assessment;
  const question = instrument.questions.find((candidate) => candidate.id === id);
  if (question === undefined || (scope !== "own" && scope !== "edit")) return NOTHING;
  const [series, handed] = await Promise.all([store.series(stored.id), store.handedAnswers(stored.id)]);
  const here = handed.filter((each) => each.question === id);
  const earlier = series
    .filter(({ assessmentId, finished }) => assessmentId !== stored.id && finished !== null)
    .at(-1)?.finished;
  const asked = earlier && editionOf(earlier, editions).questions.find((candidate) => candidate.id === id);
  const before = asked && isSameQuestion(asked, question) ? earlier?.answers[id] : undefined;
  const isThere = here.length > 0 || before !== undefined;
  const answer = answers[id];
  if (answer === undefined || !isThere) return { ...NOTHING, isThere };
  const links = here.length === 0 ? [] : await store.links(stored.id);
  return {
    isThere,
    lastTime: earlier && before ? { taken: earlier.taken, said: saidOf(question, before, profile) } : null,
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
