import type { Action, PatternRule } from "~/domain/instrument";
import type { Fault } from "../fault";
import { contentFile } from "../read-yaml";
import type { Check } from "./check";
import { place } from "./place";
import { ruleQuestions } from "./rule-questions";

/** Whatever is named somewhere is there: domains, pitfalls, questions, actions and sources. */
export const knownReferences: Check = (edition) => {
  const { instrument } = edition;
  const known = {
    domain: idsOf(instrument.domains),
    pitfall: idsOf(instrument.pitfalls),
    question: idsOf(instrument.questions),
    action: idsOf(instrument.actions),
    source: idsOf(instrument.sources),
  };
  const { inPitfall, inQuestion, inAction, inPattern, inFile } = place(edition);
  const unknown = (kind: keyof typeof known, ids: readonly string[], fault: (message: string) => Fault) =>
    ids
      .filter((id) => !known[kind].has(id))
      .map((id) => fault(`names ${kind} “${id}”, which is not there. Correct the id, or add the ${kind}.`));

  return [
    ...instrument.pitfalls.flatMap(({ id, domain, variants }) => [
      ...unknown("domain", [domain], (message) => inPitfall(id, ["domain"], message)),
      ...unknown(
        "question",
        variants.flatMap(({ when }) => ruleQuestions(when)),
        (message) => inPitfall(id, ["variants"], message),
      ),
    ]),
    ...instrument.questions.flatMap((question) => [
      ...unknown("source", question.sources, (message) => inQuestion(question, ["sources"], message)),
      ...unknown(
        "question",
        [...(question.none?.begins ?? []), ...(question.none?.when ? ruleQuestions(question.none.when) : [])],
        (message) => inQuestion(question, ["none"], message),
      ),
    ]),
    ...instrument.reliance.flatMap((test) =>
      unknown(
        "question",
        [
          ...test.questions,
          ...[test.holds, test.caution, test.fails, test.notEntered?.when].flatMap((rule) =>
            rule ? ruleQuestions(rule) : [],
          ),
        ],
        (message) => ({ file: contentFile("reliance.yaml"), key: test.id, message }),
      ),
    ),
    ...instrument.actions.flatMap((action) => [
      ...unknown("question", Object.keys(action.lifts), (message) => inAction(action, ["lifts"], message)),
      ...unknown(
        "action",
        action.requires.map((each) => each.action),
        (message) => inAction(action, ["requires"], message),
      ),
      ...unknown(
        "action",
        [action, ...action.variants].flatMap(({ follower }) => follower ?? []),
        (message) => inAction(action, ["then"], message),
      ),
      ...unknown("question", conditionsOf(action).flatMap(ruleQuestions), (message) =>
        inAction(action, ["when"], message),
      ),
      ...unknown("source", action.sources, (message) => inAction(action, ["sources"], message)),
    ]),
    ...instrument.patterns.flatMap((pattern) => [
      ...unknown("question", ruleQuestions(pattern.when), (message) => inPattern(pattern, ["when"], message)),
      ...unknown("question", pattern.eased === null ? [] : ruleQuestions(pattern.eased), (message) =>
        inPattern(pattern, ["eased"], message),
      ),
      ...unknown(
        "question",
        pattern.variants.flatMap(({ when }) => ruleQuestions(when)),
        (message) => inPattern(pattern, ["variants"], message),
      ),
      ...unknown("action", pattern.actions, (message) => inPattern(pattern, ["actions"], message)),
      ...unknown("source", pattern.sources, (message) => inPattern(pattern, ["sources"], message)),
      ...unknown("pitfall", pattern.about, (message) => inPattern(pattern, ["about"], message)),
      ...unknown(
        "pitfall",
        pattern.variants.flatMap(({ about = [] }) => about),
        (message) => inPattern(pattern, ["variants"], message),
      ),
      ...pattern.contradictions.flatMap(({ id, when, questions }) => [
        ...unknown("question", ruleQuestions(when), (message) =>
          inPattern(pattern, ["contradictions", id, "when"], message),
        ),
        ...unknown("question", questions, (message) =>
          inPattern(pattern, ["contradictions", id, "questions"], message),
        ),
      ]),
    ]),
    ...instrument.claims.flatMap(({ id, source, questions, actions }) => [
      ...unknown("source", [source], (message) => inFile("claims", [id, "source"], message)),
      ...unknown("question", questions, (message) => inFile("claims", [id, "questions"], message)),
      ...unknown("action", actions, (message) => inFile("claims", [id, "actions"], message)),
    ]),
  ];
};

/** Every rule an action carries. */
const conditionsOf = ({ when, requires, variants, days }: Action): readonly PatternRule[] =>
  [when, ...[...requires, ...variants, ...(days?.variants ?? [])].map((part) => part.when)].filter(
    (rule) => rule !== null,
  );

const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
