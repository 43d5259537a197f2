import type { Question, Wording } from "~/domain/instrument";
import type { Edition } from "../edition";

export interface WordingPlace {
  readonly question: Question;
  /** Keys under the question at which this wording is written; empty for the question's own. */
  readonly keys: readonly string[];
  readonly wording: Wording;
  /** The anchors written at this place; null for a variant that keeps the question's own. */
  readonly ownAnchors: Wording["anchors"] | null;
}

/** Every wording of every question: its own, then each variant laid over it. */
export const wordings = ({ instrument }: Edition): readonly WordingPlace[] =>
  instrument.questions.flatMap((question) => [
    { question, keys: [], wording: question, ownAnchors: question.anchors },
    ...question.variants.map((variant, index) => ({
      question,
      keys: ["variants", `no. ${index + 1}`],
      wording: {
        text: variant.text ?? question.text,
        hint: variant.hint ?? question.hint,
        anchors: variant.anchors ?? question.anchors,
        choose: variant.choose ?? question.choose,
        clauses: { ...question.clauses, ...variant.clauses },
      },
      ownAnchors: variant.anchors ?? null,
    })),
  ]);
