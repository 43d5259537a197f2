import type { PlanProgress } from "./progress";
import type { PlanItem } from "./team-plan";
import { words } from "./words";

/** One sentence on how far a plan is, what it is about, and the ids of the items it names or counts. */
export interface ProgressSentence {
  readonly about: "done" | "overdue" | "blocked" | "seen-to-work" | "failed" | "review" | "find-out" | "dropped";
  readonly text: string;
  readonly items: readonly string[];
}

/** How far a plan is, in words: what is done first, then what needs somebody; about what there is nothing to say of, nothing is said. Of a part that a filter shows, nothing is said of the rest. */
export function progressSentences(progress: PlanProgress, isWhole: boolean): readonly ProgressSentence[] {
  const { planned, done, overdue, blocked, seenToWork, failed, toReview, dropped, tasks } = progress;
  return [
    { about: "done", text: words.done(done.length, planned.length, isWhole), items: idsOf(done) },
    ...ifAny("overdue", overdue, words.overdue),
    ...blocked.map(({ item, by }) => ({
      about: "blocked" as const,
      text: words.blocked(item.title, titlesOf(by.filter(isOpen)), titlesOf(by.filter((each) => !isOpen(each)))),
      items: [item.id],
    })),
    ...(done.length === 0 && seenToWork.length === 0
      ? []
      : [{ about: "seen-to-work" as const, text: words.seenToWork(titlesOf(seenToWork)), items: idsOf(seenToWork) }]),
    ...ifAny("failed", failed, words.failed),
    ...ifAny("review", toReview, words.review),
    ...(tasks.all === 0
      ? []
      : [{ about: "find-out" as const, text: words.findOut(tasks.found, tasks.all, tasks.overdue), items: [] }]),
    ...ifAny("dropped", dropped, words.dropped),
  ];
}

const ifAny = (
  about: ProgressSentence["about"],
  items: readonly PlanItem[],
  say: (titles: readonly string[]) => string,
): readonly ProgressSentence[] =>
  items.length === 0 ? [] : [{ about, text: say(titlesOf(items)), items: idsOf(items) }];

const titlesOf = (items: readonly PlanItem[]) => items.map(({ title }) => title);

const idsOf = (items: readonly PlanItem[]) => items.map(({ id }) => id);

const isOpen = ({ state }: PlanItem) => state.status !== "dropped";
