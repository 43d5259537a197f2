import type { Workshop } from "./workshop";

type Course = Pick<Workshop, "agenda" | "settled" | "current">;

/** The question that follows the current one: the next on the agenda that is not settled, else the first that is not; undefined where none is left. */
export function nextQuestion({ agenda, settled, current }: Course): string | undefined {
  const isLeft = (question: string) => question !== current && settled[question] === undefined;
  const place = current === null ? -1 : agenda.indexOf(current);
  return agenda.slice(place + 1).find(isLeft) ?? agenda.find(isLeft);
}
