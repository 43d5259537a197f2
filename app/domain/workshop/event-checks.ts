import type { Instrument } from "../instrument";
import { limits } from "./limits";
import type { NotedAction, Workshop } from "./workshop";
import type { Move } from "./workshop-events";

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isDate = (text: string) => DATE.test(text) && !Number.isNaN(Date.parse(text));

/** Whether an agreement may be written down: a level; "there is none here" where that is offered; "doesn't apply" to a question that is not critical, with its reason. */
export function isAgreementAllowed(
  { answer, note }: Extract<Move, { type: "agreed" }>,
  { current, nones }: Pick<Workshop, "current" | "nones">,
  { questions }: Pick<Instrument, "questions">,
): boolean {
  if (answer === "none") return current !== null && nones?.includes(current) === true;
  if (answer !== "not-applicable") return true;
  const asked = questions.find(({ id }) => id === current);
  return asked?.critical === false && note.trim() !== "";
}

/** Whether a note keeps to 4,000 characters. */
export const isNoteShort = (note: string): boolean => note.length <= limits.note;

/** Whether an action has a new id, a title, an owner that is not too long, a date that exists and a question of this workshop. */
export const isActionWhole = (
  { id, title, owner, due, question }: NotedAction,
  { actions, agenda }: Pick<Workshop, "actions" | "agenda">,
): boolean =>
  title.trim() !== "" &&
  title.length <= limits.name &&
  owner.length <= limits.name &&
  (due === null || isDate(due)) &&
  (question === null || agenda.includes(question)) &&
  actions.every((noted) => noted.id !== id);

/** Whether `agenda` holds the same questions, each once. */
export const isReordering = (agenda: readonly string[], { agenda: before }: Pick<Workshop, "agenda">): boolean =>
  agenda.length === before.length && before.every((question) => agenda.includes(question));

/** Whether a question was taken already or is being taken. */
export const isTaken = (question: string, { current, settled, agenda }: Workshop): boolean =>
  agenda.includes(question) && (question === current || settled[question] !== undefined);

/** Whether more time may be given: the vote has a limit, and the seconds are whole and at most an hour. */
export const isTimeExtendable = (seconds: number, { open }: Pick<Workshop, "open">): boolean =>
  open !== null &&
  open.deadline !== null &&
  Number.isInteger(seconds) &&
  seconds >= 1 &&
  seconds <= limits.voteSeconds.atMost;
