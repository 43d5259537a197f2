import { z } from "zod";
import type { Change, PlanChange } from "~/domain/team-plan/plan-change";
import { basisBody, decisionBody, itemBody, itemPlace, itemShape, taskBody, taskShape } from "./plan-body";
import { beganToSayFormat, storedBody } from "./stored-body";

const text = z.string();
const day = z.iso.date();

const fromTo = <Value extends z.ZodType>(value: Value) => ({ from: value, to: value });

const ofItem = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({ of: z.literal("item"), item: text, field: z.literal(field), ...fromTo(value) });

const ofTask = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({ of: z.literal("task"), question: text, field: z.literal(field), ...fromTo(value) });

const change = z.union([
  ofItem("title", itemShape.title),
  ofItem("why", itemShape.why),
  ofItem("steps", itemShape.steps),
  ofItem("leadingSign", itemShape.leadingSign),
  ofItem("failedIf", itemShape.failedIf),
  ofItem("owner", itemShape.owner),
  ofItem("role", itemShape.role),
  ofItem("team", itemShape.team),
  ofItem("due", itemShape.due),
  ofItem("state", itemShape.state),
  ofItem("note", itemShape.note),
  ofItem("sign", itemShape.sign),
  ofItem("evidenceLink", itemShape.evidenceLink),
  ofItem("review", itemShape.review),
  ofTask("person", taskShape.person),
  ofTask("due", taskShape.due),
  ofTask("foundOn", taskShape.foundOn),
  ofTask("found", taskShape.found),
  z.strictObject({ of: z.literal("place"), item: text, ...fromTo(itemPlace) }),
  z.strictObject({ of: z.literal("items"), item: text, position: z.int().min(1), ...fromTo(itemBody.nullable()) }),
  z.strictObject({ of: z.literal("tasks"), question: text, ...fromTo(taskBody.nullable()) }),
  z.strictObject({ of: z.literal("rejected"), action: text, ...fromTo(text.nullable()) }),
  z.strictObject({ of: z.literal("start"), ...fromTo(day) }),
  z.strictObject({ of: z.literal("zone"), ...fromTo(text.nullable()) }),
  z.strictObject({ of: z.literal("decision"), day: decisionBody.shape.day, ...fromTo(decisionBody.nullable()) }),
  z.strictObject({ of: z.literal("basis"), ...fromTo(basisBody) }),
]) satisfies z.ZodType<Change>;

/** A line of history without what has a column of its own. A name stands here and not in a column: JSON escapes what no database text may hold. */
const line = z.strictObject({
  who: text.nullable(),
  did: z.enum([
    "adopted",
    "imported",
    "start.changed",
    "zone.changed",
    "item.edited",
    "item.added",
    "action.added",
    "action.rejected",
    "item.dropped",
    "item.restored",
    "item.moved",
    "step.ticked",
    "owner.changed",
    "task.added",
    "task.edited",
    "decision.recorded",
    "difference.settled",
    "undone",
  ]),
  undoes: z.int().min(1).nullable(),
  changes: z.array(change),
  from: z.literal("file").exactOptional(),
}) satisfies z.ZodType<Omit<PlanChange, "number" | "at">>;

/** The body of a line of a plan's history. */
export const planChangeBody = storedBody<Omit<PlanChange, "number" | "at">>(line, [beganToSayFormat]);
