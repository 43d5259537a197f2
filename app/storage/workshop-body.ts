import { z } from "zod";
import type { ClosedRound } from "~/domain/workshop/closed-round";
import type { Settings } from "~/domain/workshop/settings";
import type { Tally } from "~/domain/workshop/tally";
import type { LastTimeAction, NotedAction, Settled, Workshop } from "~/domain/workshop/workshop";
import { storedProfile } from "./assessment-body";
import { beganToSayFormat, storedBody } from "./stored-body";

const text = z.string();
const whole = z.int().min(0);
const anchor = z.literal([0, 1, 2, 3, 4]);
const voteLevel = z.union([anchor, z.literal(["dont-know", "none"])]);
const mode = z.enum(["open", "anonymous"]);

const settings = z.strictObject({
  title: text,
  client: text,
  scope: z.enum(["full", "quick", "picked"]),
  questions: z.array(text).exactOptional(),
  roles: z.array(z.strictObject({ id: text, name: text })),
  mode,
  threshold: whole,
  voteSeconds: whole.nullable(),
  preWork: z.boolean(),
  seats: whole,
  profile: storedProfile,
}) satisfies z.ZodType<Settings>;

const tally = z.strictObject({
  levels: z.tuple([whole, whole, whole, whole, whole]),
  dontKnow: whole,
  none: whole.exactOptional(),
}) satisfies z.ZodType<Tally>;

const closedRound = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("interrupted"), round: whole }),
  z.strictObject({
    kind: z.literal("anonymous"),
    round: whole,
    voters: whole,
    groups: z.array(z.strictObject({ roles: z.array(text), tally })),
    reasons: z.array(z.strictObject({ level: voteLevel, text })),
  }),
  z.strictObject({
    kind: z.literal("open"),
    round: whole,
    votes: z.array(z.strictObject({ seat: text, role: text, level: voteLevel, reason: text.exactOptional() })),
  }),
]) satisfies z.ZodType<ClosedRound>;

const settled = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("agreed"),
    answer: z.union([anchor, z.literal(["not-applicable", "none"])]),
    note: text,
    evidence: z.literal([0, 1, 2, 3]).exactOptional(),
  }),
  z.strictObject({ kind: z.literal("parked"), note: text }),
  z.strictObject({ kind: z.literal("skipped") }),
]) satisfies z.ZodType<Settled>;

const action = z.strictObject({
  id: text,
  title: text,
  owner: text,
  due: text.nullable(),
  question: text.nullable(),
}) satisfies z.ZodType<NotedAction>;

const lastTime = z.strictObject({
  id: text,
  title: text,
  owner: text,
  due: text.nullable(),
  state: z.enum(["done", "under-way", "not-begun", "dropped"]).nullable(),
}) satisfies z.ZodType<LastTimeAction>;

/** The shape of a stored workshop; what it means was checked by the machine that made it. */
const workshop = z.strictObject({
  instrument: z.strictObject({ id: text, edition: text }),
  settings,
  phase: z.enum([
    "lobby",
    "pre-work",
    "last-time",
    "reading",
    "voting",
    "revealed",
    "discussing",
    "agreed",
    "parked",
    "wrap-up",
    "closed",
  ]),
  step: whole,
  rule: whole,
  agenda: z.array(text),
  current: text.nullable(),
  open: z.strictObject({ round: whole, deadline: z.number().nullable(), given: z.number().exactOptional() }).nullable(),
  rounds: z.record(text, z.array(closedRound)),
  settled: z.record(text, settled),
  pausedAt: z.number().nullable(),
  doorLocked: z.boolean(),
  actions: z.array(action),
  lastTime: z.array(lastTime),
  nones: z.array(text).exactOptional(),
  sendings: z.array(text).exactOptional(),
}) satisfies z.ZodType<Workshop>;

/** The body of a workshop. */
export const workshopBody = storedBody<Workshop>(workshop, [beganToSayFormat], { trusted: true });

/** The columns a workshop is written to: its body, and beside it the title that lists show and are searched by. */
export const workshopColumns = (workshop: Workshop) => ({
  body: workshopBody.write(workshop),
  title: workshop.settings.title.replaceAll("\0", ""),
});
