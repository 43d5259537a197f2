import { actionKinds } from "./action-kinds";
import { anchorWords } from "./anchor-words";
import type { Check } from "./check";
import { contradictions } from "./contradictions";
import { distinctAnchors } from "./distinct-anchors";
import { enoughActions } from "./enough-actions";
import { expectedMarks } from "./expected-marks";
import { fiveLevels } from "./five-levels";
import { frameFits } from "./frame-fits";
import { knownReferences } from "./known-references";
import { liftedQuestions } from "./lifted-questions";
import { namedShares } from "./named-shares";
import { questionIds } from "./question-ids";
import { questionWords } from "./question-words";
import { quickQuestion } from "./quick-question";
import { requiresCycle } from "./requires-cycle";
import { scoreTarget } from "./score-target";
import { uniqueIds } from "./unique-ids";

/** What the program leans on: an edition that breaks one of these is not opened. They read all files together. */
export const integrityChecks: readonly Check[] = [uniqueIds, knownReferences, requiresCycle, frameFits, fiveLevels];

/** House rules that concern one place at a time. */
export const writingChecks: readonly Check[] = [
  questionIds,
  quickQuestion,
  anchorWords,
  distinctAnchors,
  questionWords,
  actionKinds,
  scoreTarget,
  contradictions,
  namedShares,
];

/** House rules that an edition meets as a whole. */
export const wholenessChecks: readonly Check[] = [expectedMarks, liftedQuestions, enoughActions];
