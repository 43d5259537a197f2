import type { ChangeKind } from "~/domain/answer-change";
import type { NotComparedWhy } from "~/domain/comparison";
import { seriesWords } from "~/domain/narration/series-words";

/** The words of the page that sets one time beside another. */
export const words = {
  title: "Then and now",
  results: "The results",
  plan: "The plan",
  lede: "A change counts as movement where an anchor moved and new evidence stands beside it. A rise without evidence is told, and not believed yet.",
  none: "There is nothing earlier to compare with. Measure again from the plan after ninety days, or set a file beside this one.",
  beside: (before: string, after: string) => `${before} beside ${after}`,
  overall: (then: string, now: string, rangeThen: string, rangeNow: string) =>
    `Over the questions asked both times: ${then} then (range ${rangeThen}), ${now} now (range ${rangeNow}).`,
  overlap: "The ranges overlap: taken together the change may be none.",
  apart: "The ranges do not overlap.",
  roles: (then: string, now: string) =>
    `Answered then by: ${then}; now by: ${now}. Another pair of eyes alone can change answers.`,
  noRole: "somebody whose role is not said",
  earlier: "Then",
  later: "Now",
  quick: "quick check",
  baseline: "the plan was adopted from it",
  moved: "What moved, with new evidence",
  movedNone: "Nothing moved with new evidence beside it.",
  flagged: "Rises to be shown before they are believed",
  flaggedHint: "The anchor is higher and nothing new stands beside it. Add how you know, or ask somebody who would.",
  others: "Other changes",
  notCompared: "Not compared",
  notComparedHint: "Only answers whose anchors mean the same both times are compared.",
  byAnchors: (anchors: number) =>
    `${anchors > 0 ? "+" : "−"}${Math.abs(anchors)} ${Math.abs(anchors) === 1 ? "anchor" : "anchors"}`,
  before: "Then",
  after: "Now",
  notAnswered: "not answered",
  kinds: {
    same: "no change",
    moved: "moved",
    "rise-without-evidence": "a rise without new evidence",
    "fall-without-evidence": "a fall without new evidence",
    "became-none": "another kind of answer: there is none here now",
    "no-longer-none": "another kind of answer: there was none here, there is one now",
    "became-known": "was not known, is known now",
    "became-unknown": "was known, is not known now",
    "set-aside": "does not apply on one side",
  } satisfies Record<ChangeKind, string>,
  why: {
    "changed-between-editions": "its anchors were changed between editions",
    "anchor-changed": "the anchor chosen then, or the one chosen now, means something else in the other edition",
    "only-then": "asked only then",
    "only-now": "asked only now",
  } satisfies Record<NotComparedWhy, string>,
  trend: seriesWords.title,
  trendMixed: seriesWords.mixed,
  slopes: "Pitfall by pitfall",
  file: "Or beside an assessment file",
  fileHint: "It is compared and not kept.",
  choose: "Assessment file",
  compare: "Compare",
  problem: "This file cannot be compared",
} as const;
