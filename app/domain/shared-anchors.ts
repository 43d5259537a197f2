import type { Answer } from "./assessment";
import type { AnchorLevel, Instrument, Question } from "./instrument";

type Edition = Pick<Instrument, "edition" | "questions">;

/** The edition that later ones say they share anchors with, question by question. */
const FIRST_EDITION = "2026";

/**
 * The levels of one question whose anchors mean the same in two editions, in either order (INSTRUMENT §6): what the later one says it shares with
 * edition 2026, else all of them where every anchor is equal in every wording; none where either edition does not ask it.
 */
export function sharedLevels(id: string, one: Edition, other: Edition): readonly AnchorLevel[] {
  const [here, there] = [questionIn(one, id), questionIn(other, id)];
  if (here === undefined || there === undefined) return [];
  if (one.edition !== other.edition && one.edition === FIRST_EDITION) return there.sameAs2026;
  if (one.edition !== other.edition && other.edition === FIRST_EDITION) return here.sameAs2026;
  return hasEqualAnchors(here, there) ? EVERY_LEVEL : [];
}

/** Whether an answer means the same in both editions; what names no anchor does. */
export const isShared = ({ answer }: Answer, shared: readonly AnchorLevel[]): boolean =>
  typeof answer !== "number" || shared.includes(answer);

const EVERY_LEVEL: readonly AnchorLevel[] = [0, 1, 2, 3, 4];

const questionIn = ({ questions }: Edition, id: string) => questions.find((question) => question.id === id);

const hasEqualAnchors = (one: Question, other: Question): boolean => anchorsOf(one) === anchorsOf(other);

const anchorsOf = ({ anchors, variants }: Question): string =>
  JSON.stringify([anchors, variants.flatMap((variant) => (variant.anchors ? [[variant.when, variant.anchors]] : []))]);
