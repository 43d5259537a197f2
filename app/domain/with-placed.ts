import { candidatesOf } from "./candidates";
import type { Candidate, Draft, Drawing, Drawn, Placed } from "./draft";
import { lifted } from "./lifted";

type Where = Pick<Placed, "place" | "because">;

/** A plan with nothing placed yet. */
export const emptyDraft = (drawing: Drawing): Draft => judged({ ...drawing, placed: [], practice: drawing.now });

/** The draft with one candidate placed, and what could come next judged anew on top of it. */
export const withPlaced = (draft: Draft, candidate: Candidate, where: Where): Draft =>
  judged(drawnWith(draft, candidate, where));

/** What is drawn with one candidate placed. */
export function drawnWith(drawn: Drawn, { action, effect, priority }: Omit<Candidate, "needs">, where: Where): Drawn {
  const { lifts, gain, releases } = effect;
  return {
    ...drawn,
    placed: [...drawn.placed, { action, ...where, gain, priority, releases }],
    practice: lifted(drawn.practice, lifts),
  };
}

const judged = (drawn: Drawn): Draft => ({ ...drawn, candidates: candidatesOf(drawn) });
