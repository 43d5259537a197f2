import type { PlanItem, TeamPlan } from "./team-plan";

/** How much people wrote into an action, in UTF-16 units. */
export const itemLength = (item: PlanItem): number =>
  lengthOf([
    item.title,
    item.why,
    ...item.steps.map(({ text }) => text),
    item.leadingSign,
    item.failedIf,
    item.owner,
    item.team,
    item.note,
    item.state.why,
    item.sign.what,
    item.evidenceLink ?? "",
    item.review?.what ?? "",
  ]);

/** How much text a whole plan holds, in UTF-16 units. */
export const planLength = ({ items, tasks, rejected, decisions = [] }: TeamPlan): number =>
  items.reduce((sum, item) => sum + itemLength(item), 0) +
  lengthOf(tasks.flatMap(({ person, found = "" }) => [person, found])) +
  lengthOf(rejected.map(({ reason }) => reason)) +
  lengthOf(decisions.map(({ what }) => what));

/** The action most is written into; undefined in a plan without any. */
export const longestItem = ({ items }: TeamPlan): PlanItem | undefined =>
  items.toSorted((a, b) => itemLength(b) - itemLength(a))[0];

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
