import { z } from "zod";
import type { Workshop } from "~/domain/workshop/workshop";
import type { Jotting, Move, WorkshopEvent } from "~/domain/workshop/workshop-events";
import { lineField, textField } from "../form";
import { newId } from "../secrets";

type Bare<Event> = Event extends Move ? Omit<Event, "step" | "now"> : never;

const simple = [
  "pre-work.opened",
  "pre-work.closed",
  "begun",
  "moved-on",
  "voting.opened",
  "voting.closed",
  "discussion.opened",
  "skipped",
  "paused",
  "resumed",
  "door.locked",
  "door.unlocked",
  "wrapped-up",
  "closed",
] as const;

const evidence = z.enum(["0", "1", "2", "3"]).transform((grade) => Number(grade) as 0 | 1 | 2 | 3);
const note = z.string().default("");

const move = z.discriminatedUnion("event", [
  z.object({ event: z.enum(simple) }).transform(({ event }) => ({ type: event })),
  z
    .object({ event: z.literal("time.extended"), seconds: z.coerce.number() })
    .transform(({ event, seconds }) => ({ type: event, seconds })),
  z
    .object({
      event: z.literal("agreed"),
      answer: z.enum(["0", "1", "2", "3", "4", "not-applicable", "none"]),
      note,
      evidence: evidence.optional(),
    })
    .transform(({ event, answer, note, evidence }) => ({
      type: event,
      answer: answer === "not-applicable" || answer === "none" ? answer : (Number(answer) as 0 | 1 | 2 | 3 | 4),
      note,
      ...(evidence === undefined ? {} : { evidence }),
    })),
  z.object({ event: z.literal("parked"), note }).transform(({ event, note }) => ({ type: event, note })),
  z
    .object({ event: z.literal("went-back"), question: z.string() })
    .transform(({ event, question }) => ({ type: event, question })),
  z
    .object({ event: z.literal("mode.changed"), mode: z.enum(["open", "anonymous"]) })
    .transform(({ event, mode }) => ({ type: event, mode })),
]);

const jotting = z.discriminatedUnion("event", [
  z
    .object({
      event: z.literal("action.noted"),
      id: z
        .string()
        .regex(/^[\w-]{1,40}$/)
        .optional(),
      title: z.string().default(""),
      owner: z.string().default(""),
      due: z.string().optional(),
      question: z.string().optional(),
    })
    .transform(({ event, id, title, owner, due, question }) => ({
      type: event,
      action: { id: id ?? newId(), title, owner, due: due ?? null, question: question ?? null },
    })),
  z.object({ event: z.literal("action.removed"), id: z.string() }).transform(({ event, id }) => ({ type: event, id })),
  z
    .object({
      event: z.literal("last-time.judged"),
      id: z.string(),
      state: z.enum(["done", "under-way", "not-begun", "dropped"]).optional(),
    })
    .transform(({ event, id, state }) => ({ type: event, id, state: state ?? null })),
]);

/**
 * The event of a console's form, or undefined where the form is none. Fields: `event` (its type), `step` for a move, and what the event
 * carries: `seconds`; `answer`, `note`, `evidence`; `question`; `mode`; `id`, `title`, `owner`, `due`, `question`; `state`. `reordered`
 * takes every question as `agenda` in the new order, or one `question` and a `direction` (earlier or later).
 */
export function readEvent(form: URLSearchParams, agenda: Workshop["agenda"], now: number): WorkshopEvent | undefined {
  const fields = Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, (name === "note" ? textField : lineField)(form, name)]),
  );
  const jotted = jotting.safeParse(fields);
  if (jotted.success) return jotted.data satisfies Jotting;
  const step = Number(fields.step ?? Number.NaN);
  if (!Number.isSafeInteger(step)) return undefined;
  if (fields.event === "reordered") return { type: "reordered", agenda: reorderedAgenda(form, agenda), step, now };
  const moved = move.safeParse(fields);
  return moved.success ? ({ ...(moved.data as Bare<Move>), step, now } as Move) : undefined;
}

function reorderedAgenda(form: URLSearchParams, agenda: Workshop["agenda"]): readonly string[] {
  const question = form.get("question");
  if (question === null) return form.getAll("agenda");
  const from = agenda.indexOf(question);
  const to = form.get("direction") === "earlier" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= agenda.length) return agenda;
  const others = agenda.filter((id) => id !== question);
  return [...others.slice(0, to), question, ...others.slice(to)];
}
