import { describe, expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { actionKinds } from "~/content/checks/action-kinds";
import { anchorWords } from "~/content/checks/anchor-words";
import type { Check } from "~/content/checks/check";
import { integrityChecks, wholenessChecks, writingChecks } from "~/content/checks/content-checks";
import { contradictions } from "~/content/checks/contradictions";
import { distinctAnchors } from "~/content/checks/distinct-anchors";
import { enoughActions } from "~/content/checks/enough-actions";
import { expectedMarks } from "~/content/checks/expected-marks";
import { fiveLevels } from "~/content/checks/five-levels";
import { frameFits } from "~/content/checks/frame-fits";
import { knownReferences } from "~/content/checks/known-references";
import { liftedQuestions } from "~/content/checks/lifted-questions";
import { namedShares } from "~/content/checks/named-shares";
import { questionIds } from "~/content/checks/question-ids";
import { questionWords } from "~/content/checks/question-words";
import { quickQuestion } from "~/content/checks/quick-question";
import { requiresCycle } from "~/content/checks/requires-cycle";
import { uniqueIds } from "~/content/checks/unique-ids";
import type { Edition } from "~/content/edition";
import { instrumentOf } from "~/content/instrument-of";
import { readEdition } from "~/content/read-edition";

const { edition } = readEdition(contentDirectory, "2026");
if (edition === null) throw new Error("the 2026 edition cannot be read");

type Thawed<Value> = { -readonly [Key in keyof Value]: Thawed<Value[Key]> };
type Draft = Thawed<Edition>;

/** The edition with one thing changed; questions and actions are gathered from the pitfalls anew. */
function changed(change: (draft: Draft) => void): Edition {
  const draft = structuredClone(edition) as Draft;
  change(draft);
  const { instrument, listed, expects } = draft as Edition;
  return {
    ...(draft as Edition),
    instrument: instrumentOf({ ...instrument, frame: { ...instrument, pitfalls: [...listed], expects } as never }),
  };
}

const pitfall = (draft: Draft, id: string) => found(draft.instrument.pitfalls, id);
const question = (draft: Draft, id: string) => found(pitfall(draft, id.split(".")[0] ?? "").questions, id);
const action = (draft: Draft, pitfallId: string, id: string) => found(pitfall(draft, pitfallId).actions, id);
function found<Item extends { id: string }>(items: Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
}

const RATING = "content/2026/pitfalls/rating-solicitation.yaml";
const WHO = "questions › rating-solicitation.who-is-asked";

test.each([...integrityChecks, ...writingChecks, ...wholenessChecks].map((check, index) => [index, check] as const))(
  "rule %i finds nothing in the edition as it is",
  (_index, check) => {
    expect(check(edition)).toEqual([]);
  },
);

const rules: [name: string, check: Check, change: (draft: Draft) => void, faults: string[]][] = [
  [
    "an anchor of 26 words",
    anchorWords,
    (draft) => {
      question(draft, "rating-solicitation.who-is-asked").anchors[2] = `${"word ".repeat(25)}end`;
    },
    [`${RATING} ${WHO} › anchors › level 2 has 26 words. Cut it to 25.`],
  ],
  [
    "a word of opinion scales, in a variant too",
    anchorWords,
    (draft) => {
      const { anchors, variants } = question(draft, "rating-solicitation.who-is-asked");
      variants.push({ when: { customers: "b2c" }, anchors: ["a", "b", "c", "d", "A Strong culture."] });
      anchors[1] = "Agreed by the team, and often read.";
    },
    [
      `${RATING} ${WHO} › anchors › level 1 uses “often”. Write what a visitor could check instead: who, what, how many, by when.`,
      `${RATING} ${WHO} › variants › no. 2 › anchors › level 4 uses “Strong”. Write what a visitor could check instead: who, what, how many, by when.`,
      `${RATING} ${WHO} › variants › no. 2 › anchors › level 4 uses “culture”. Write what a visitor could check instead: who, what, how many, by when.`,
    ],
  ],
  [
    "two anchors that read the same",
    distinctAnchors,
    (draft) => {
      const { anchors } = question(draft, "rating-solicitation.who-is-asked");
      anchors[3] = anchors[1];
    },
    [`${RATING} ${WHO} › anchors › level 3 reads like level 1. Write what can be seen here and not there.`],
  ],
  [
    "more than 110 words of text and anchors, in a variant",
    questionWords,
    (draft) => {
      question(draft, "rating-solicitation.who-is-asked").variants[0] = {
        when: { customers: "b2b" },
        text: "word ".repeat(111),
        anchors: ["a", "b", "c", "d", "e"],
      };
    },
    [`${RATING} ${WHO} › variants › no. 1 has 116 words of text and anchors. Cut them to 110 together.`],
  ],
  [
    "a question that does not bear its pitfall's name",
    questionIds,
    (draft) => {
      question(draft, "rating-solicitation.who-is-asked").id = "rating.who-is-asked";
    },
    [
      `${RATING} questions › rating.who-is-asked › id does not begin with its pitfall. Write rating-solicitation.who-is-asked.`,
    ],
  ],
  [
    "a quick question that is not the first",
    quickQuestion,
    (draft) => {
      pitfall(draft, "rating-solicitation").questions.reverse();
    },
    [
      `${RATING} questions › rating-solicitation.integrity-checks › quick is missing. Write quick: true, because the first question of a pitfall is the one of the quick check.`,
      `${RATING} questions › rating-solicitation.asking-for-top-marks › quick stands beside a question that is not the first. Remove it: the quick check asks the first one only.`,
    ],
  ],
  [
    "a share named where it may not be known",
    namedShares,
    (draft) => {
      found(draft.instrument.patterns, "mirage-blind").sentence = "At least {failure-share-low} may be repairs.";
      found(draft.instrument.patterns, "cx-mirage").clause = "{contacts-tagged} contacts may be repairs";
      found(draft.instrument.patterns, "no-listening").variants = [
        { when: { profile: { sector: "charity" } }, sentence: "At least {failure-share} may be repairs." },
      ];
    },
    [
      "content/2026/patterns.yaml cx-mirage › clause names “{contacts-tagged}”, which may not be known when the pattern fires. Name a share that its rule sets a bound for, or write it without a number.",
      "content/2026/patterns.yaml no-listening › sentence names “{failure-share}”, which may not be known when the pattern fires. Name a share that its rule sets a bound for, or write it without a number.",
      "content/2026/patterns.yaml mirage-blind › sentence names “{failure-share-low}”, which may not be known when the pattern fires. Name a share that its rule sets a bound for, or write it without a number.",
    ],
  ],
  [
    "marks that are not as the frame expects, and a pattern gone",
    expectedMarks,
    (draft) => {
      pitfall(draft, "cx-mirage").core = true;
      question(draft, "rating-solicitation.who-is-asked").critical = false;
      draft.instrument.patterns = draft.instrument.patterns.filter(({ id }) => id !== "fear-loop");
    },
    [
      "content/2026/pitfalls/cx-mirage.yaml core is true, and instrument.yaml › expects › core says otherwise. Write false here, or change the list in a new edition.",
      `${RATING} ${WHO} › critical is false, and instrument.yaml › expects › critical says otherwise. Write true here, or change the list in a new edition.`,
      "content/2026/patterns.yaml fear-loop is missing. Put the pattern back, with its rule.",
    ],
  ],
  [
    "an id used twice, in two files",
    uniqueIds,
    (draft) => {
      action(draft, "cx-mirage", "tag-contacts").id = "one-neutral-invitation";
      draft.instrument.sectors.push({ id: "retail", name: "Shops" });
    },
    [
      "content/2026/instrument.yaml sectors › retail is used twice. Give one of the two another id.",
      "content/2026/pitfalls/cx-mirage.yaml actions › one-neutral-invitation › id is used twice. Give one of the two another id.",
    ],
  ],
  [
    "names of what is not there",
    knownReferences,
    (draft) => {
      pitfall(draft, "cx-mirage").domain = "luck";
      question(draft, "rating-solicitation.who-is-asked").sources = ["s9"];
      const { lifts, requires } = action(draft, "rating-solicitation", "sample-by-machine");
      lifts["rating-solicitation.nobody"] = 3;
      requires.push({ action: "wish", when: null, from: "done" });
      found(draft.instrument.claims, "s0-burnout-and-turnover").actions = ["hope"];
      found(draft.instrument.patterns, "fear-loop").about = ["fear"];
    },
    [
      "content/2026/pitfalls/cx-mirage.yaml domain names domain “luck”, which is not there. Correct the id, or add the domain.",
      `${RATING} ${WHO} › sources names source “s9”, which is not there. Correct the id, or add the source.`,
      `${RATING} actions › sample-by-machine › lifts names question “rating-solicitation.nobody”, which is not there. Correct the id, or add the question.`,
      `${RATING} actions › sample-by-machine › requires names action “wish”, which is not there. Correct the id, or add the action.`,
      "content/2026/patterns.yaml fear-loop › about names pitfall “fear”, which is not there. Correct the id, or add the pitfall.",
      "content/2026/claims.yaml s0-burnout-and-turnover › actions names action “hope”, which is not there. Correct the id, or add the action.",
    ],
  ],
  [
    "actions that wait for one another",
    requiresCycle,
    (draft) => {
      action(draft, "cx-mirage", "tag-contacts").requires = [
        { action: "count-again-each-quarter", when: null, from: "done" },
      ];
    },
    [
      "content/2026/pitfalls/cx-mirage.yaml actions › tag-contacts › requires runs in a circle: tag-contacts → count-again-each-quarter → tag-contacts. Remove one of these, so that one action can come first.",
      "content/2026/pitfalls/cx-mirage.yaml actions › tag-contacts › requires runs in a circle: tag-contacts → count-again-each-quarter → remove-one-cause → tag-contacts. Remove one of these, so that one action can come first.",
    ],
  ],
  [
    "a question that no action lifts to 3",
    liftedQuestions,
    (draft) => {
      const { lifts } = action(draft, "rating-solicitation", "sample-by-machine");
      lifts["rating-solicitation.who-is-asked"] = 2;
      for (const { actions } of draft.instrument.pitfalls)
        for (const other of actions)
          if (other.id !== "sample-by-machine") delete other.lifts["rating-solicitation.who-is-asked"];
    },
    [`${RATING} ${WHO} is lifted to 3 by no action. Write an action whose lifts name it with 3 or 4.`],
  ],
  [
    "a pitfall without an action of each kind",
    actionKinds,
    (draft) => {
      const { actions } = pitfall(draft, "rating-solicitation");
      for (const each of actions) each.kind = "stop";
    },
    [
      `${RATING} actions have none of kind build. Write one.`,
      `${RATING} actions have none of kind sustain. Write one.`,
    ],
  ],
  [
    "fewer than 45 actions",
    enoughActions,
    (draft) => {
      for (const each of draft.instrument.pitfalls) each.actions.length = Math.min(3, each.actions.length);
    },
    ["content/2026/instrument.yaml pitfalls have 39 actions together. Write 45 or more."],
  ],
  [
    "a frame that does not fit its folder, a file that does not fit its pitfall, a role without a name",
    frameFits,
    (draft) => {
      draft.instrument.edition = "2025";
      draft.instrument.ownerRoles.pop();
      draft.listed[5] = "mirage";
    },
    [
      'content/2026/instrument.yaml edition is “2025”. Write "2026", as the folder is called.',
      "content/2026/instrument.yaml owner-roles › team-lead is missing. Write its name as people read it.",
      "content/2026/pitfalls/mirage.yaml id is “cx-mirage”. Write mirage, as the file is called.",
    ],
  ],
  [
    "levels that are not 1 to 5",
    fiveLevels,
    (draft) => {
      draft.instrument.levels.reverse();
    },
    ["content/2026/levels.yaml  describes 5, 4, 3, 2, 1. Write the levels 1 to 5, each once, in that order."],
  ],
  [
    "contradictions that the rule does not sum up, and a pattern without an answer",
    contradictions,
    (draft) => {
      found(draft.instrument.patterns, "answers-disagree").contradictions.pop();
      found(draft.instrument.patterns, "fear-loop").actions = [];
    },
    [
      "content/2026/patterns.yaml fear-loop › actions is empty. Write the ids of actions that answer it.",
      "content/2026/patterns.yaml answers-disagree › when is not the sum of its contradictions. Write any, and under it each contradiction's when, in order.",
    ],
  ],
];

describe("each rule names file, key, fault and remedy of", () => {
  test.each(rules)("%s", (_name, check, change, faults) => {
    expect(check(changed(change)).map(({ file, key, message }) => `${file} ${key} ${message}`)).toEqual(faults);
  });
});
