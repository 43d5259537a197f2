import type { ShownTask } from "./answered-tasks";
import { statusWords as words } from "./status-words";

/** By when a question is found out, that it is answered by now, or since when it is known: the same on paper and in files. `day` writes ISO dates. */
export const taskWhen = ({ due, foundOn, isAnswered }: ShownTask, day: (iso: string) => string): string => {
  if (foundOn !== null) return words.found(day(foundOn));
  if (isAnswered === true) return words.answered;
  return due === null ? words.noDue : day(due);
};
