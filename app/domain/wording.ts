import type { Profile } from "./assessment";
import type { Question, Wording, WordingVariant } from "./instrument";
import { matchesProfile } from "./profile-match";

const specificity = ({ when }: WordingVariant) => Object.keys(when).length;

/** The question as this profile reads it: each part from the most specific matching variant that words it, else as written. */
export function wordingFor(question: Question, profile: Profile): Wording {
  const variants = question.variants
    .filter(({ when }) => matchesProfile(when, profile))
    .sort((one, other) => specificity(other) - specificity(one));
  const part = <Part extends "text" | "hint" | "anchors" | "choose">(name: Part) =>
    variants.find((variant) => variant[name] !== undefined)?.[name];
  return {
    text: part("text") ?? question.text,
    hint: part("hint") ?? question.hint,
    anchors: part("anchors") ?? question.anchors,
    choose: part("choose") ?? question.choose,
    clauses: Object.assign({}, question.clauses, ...variants.map(({ clauses }) => clauses).reverse()),
  };
}

/** The question as it is put to somebody: without the clauses, which say how answers read afterwards. */
export function askedWording(question: Question, profile: Profile): AskedWording {
  const { text, hint, anchors, choose } = wordingFor(question, profile);
  return { text, hint, anchors, choose };
}

/** What is said before an answer. */
export type AskedWording = Omit<Wording, "clauses">;
