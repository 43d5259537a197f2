import type { AnswersDid } from "~/domain/answer-history";

/** The words of the history of answers. */
export const words = {
  title: "Who changed which answer, and when",
  lede: "Every change of an answer, newest first. Names are the names of the links people came by, and of the workshop that settled an answer.",
  none: "No change was noted yet. Changes are noted from the day on which this page came.",
  back: "Back to the answers",
  older: "Earlier changes",
  somebody: "The owner",
  did: {
    answered: "changed an answer",
    profile: "changed what is said of the organisation",
    figures: "changed the figures",
    widened: "went on from the quick check to the full one",
    finished: "finished the answers",
    settled: "settled these answers in a workshop",
    imported: "opened the answers and their history from a file",
  } satisfies Record<AnswersDid, string>,
  fromFile: "from a file, not witnessed here",
  from: "Before",
  to: "Then",
  nothing: "not answered",
  note: (text: string) => `Note: ${text}`,
} as const;
