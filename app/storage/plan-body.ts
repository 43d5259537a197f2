import { z } from "zod";
import type { OwnerRole } from "~/domain/instrument";
import { isOwnerRole } from "~/domain/team-plan/owner-roles";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { beganToSayFormat, storedBody } from "./stored-body";

const text = z.string();
const day = z.iso.date();
const place = z.literal([1, 2, 3, "later"]);
const role = z.custom<OwnerRole | "">(
  (value) => typeof value === "string" && (value === "" || isOwnerRole(value)),
  "an owner role, or empty",
);

const state = z.strictObject({
  status: z.enum(["not-started", "doing", "done", "dropped"]),
  since: day.nullable(),
  why: text,
});

/** The shape of each field of an action that can change, for plans and for their history. */
export const itemShape = {
  title: text,
  why: text,
  steps: z.array(z.strictObject({ text, done: z.boolean() })),
  leadingSign: text,
  failedIf: text,
  owner: text,
  role,
  team: text,
  due: day.nullable(),
  state,
  note: text,
  sign: z.strictObject({ seen: z.boolean().nullable(), on: day.nullable(), what: text }),
  evidenceLink: text.nullable(),
  review: z.strictObject({ on: day, failed: z.boolean(), what: text }).nullable(),
};

/** The shape of each field of a find-out task that can change. */
export const taskShape = { person: text, due: day.nullable(), foundOn: day.nullable(), found: text };

/** An action of a plan. */
export const itemBody = z.strictObject({ id: text, action: text.nullable(), window: place, ...itemShape });

/** A find-out task. */
export const taskBody = z.strictObject({ question: text, ...taskShape, found: text.exactOptional() });

/** What a report proposed. */
export const basisBody = z.strictObject({
  taken: day,
  placed: z.array(z.strictObject({ action: text, window: place })),
  findOut: z.array(text),
});

/** What a sponsor decided on a day. */
export const decisionBody = z.strictObject({
  day: z.literal([30, 60, 90]),
  choice: z.enum(["go", "stay", "stop"]),
  on: day,
  what: text,
});

/** A window and the place in it. */
export const itemPlace = z.strictObject({ window: place, position: z.int().min(1) });

/** The shape of a stored plan; what lengths are allowed was checked before it was stored. No field of it can hold a score. */
const plan = z.strictObject({
  start: day,
  zone: text.exactOptional(),
  capacity: z.enum(["light", "normal", "strong"]),
  items: z.array(itemBody),
  tasks: z.array(taskBody),
  rejected: z.array(z.strictObject({ id: text, reason: text })),
  decisions: z.array(decisionBody).exactOptional(),
  basis: basisBody,
}) satisfies z.ZodType<TeamPlan>;

/** The body of a plan. */
export const planBody = storedBody<TeamPlan>(plan, [beganToSayFormat]);
