import type { ShownTask } from "./answered-tasks";
import { statusWords as words } from "./status-words";

/** By when a question is found out, that it is answered by now, or since when and what is known: the same on paper and in files. `day` writes ISO dates. */
export const taskWhen = ({ due, foundOn, isAnswered, found = "" }: ShownTask, day: (iso: string) => string): string => {
  const said =
    foundOn !== null
      ? words.found(day(foundOn))
      : isAnswered === true
        ? words.answered
        : due === null
          ? words.noDue
          : day(due);
  return found === "" ? said : `${said}: ${found}`;
};
