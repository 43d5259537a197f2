import type { Answer } from "../assessment";
import type { Settled, Workshop } from "./workshop";

/** The group's answers by question id: the agreed level, and don't-know wherever the room did not come to one. Votes never enter. */
export const agreedAnswers = ({ agenda, settled }: Pick<Workshop, "agenda" | "settled">): Record<string, Answer> =>
  Object.fromEntries(agenda.map((question) => [question, answerOf(settled[question])]));

function answerOf(settled: Settled | undefined): Answer {
  if (settled === undefined || settled.kind === "skipped") return { answer: "dont-know" };
  const note = settled.note.trim() === "" ? {} : { note: settled.note };
  if (settled.kind === "parked") return { answer: "dont-know", ...note };
  if (settled.answer === "not-applicable") return { answer: "not-applicable", reason: settled.note };
  return {
    answer: settled.answer,
    ...(settled.evidence === undefined ? {} : { evidence: settled.evidence }),
    ...note,
  };
}
