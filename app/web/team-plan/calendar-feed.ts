import { createHash } from "node:crypto";
import type { Instrument } from "~/domain/instrument";
import { inRoleNamesOf } from "~/domain/role-names";
import { shownDate } from "~/domain/shown-date";
import { type CalendarPart, calendarItems } from "~/domain/team-plan/calendar-part";
import type { Feed } from "~/exports/team-plan/items-calendar";
import type { StoredPlan } from "~/storage/plan-store";
import { editionOf } from "../edition";
import { fileTypes } from "../files/file-types";
import { unlessBusy } from "../files/unless-busy";
import { tooMuch } from "../limits/too-much";
import { notFound } from "../opening";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { calendarPartSaid, words } from "./calendar-words";
import { tasksNow } from "./open-tasks";

const FILE = /^([\w-]{43})\.ics$/;

/**
 * What a program gets that subscribed: titles and dates of the plan as it stands, made anew only where it changed. It carries its own key in the
 * address and no cookie. Throws a 404 for what never was or was taken back, a 410 that says when it ended, a 429 for very many looks.
 */
export async function calendarFeed({ plumbline, params, request }: Served): Promise<Response> {
  const { store, office, made, editions, limits, now } = plumbline;
  const file = params.file ?? "";
  const seconds = await limits.calendars.spend(hashOf(file));
  if (seconds !== null) throw tooMuch(seconds);
  const secret = FILE.exec(file)?.[1];
  const at = now().toISOString();
  const found = secret === undefined ? undefined : await store.calendar(hashOf(secret), at);
  if (found === undefined) throw notFound();
  const { stored, link } = found;
  const { id, assessment } = stored;
  const { expiresAt, shows } = link;
  if (expiresAt !== null && expiresAt <= at)
    throw new Response(words.ended(shownDate(expiresAt)), { status: 410, headers: PRIVATE });
  const kept = await store.planOf(id);
  if (kept === undefined) throw notFound();
  const instrument = inRoleNamesOf(assessment.profile, editionOf(assessment, editions));
  const feed = feedOf(
    { ...kept, plan: { ...kept.plan, tasks: tasksNow(stored, kept, instrument) } },
    shows.calendar ?? {},
    instrument,
    (expiresAt ?? at).slice(0, 10),
  );
  const key = createHash("sha256")
    .update(JSON.stringify(["feed", instrument.edition, feed]))
    .digest("hex");
  const tag = `"${key.slice(0, 32)}"`;
  const headers = { ...PRIVATE, ETag: tag };
  if (request.headers.get("If-None-Match") === tag) return new Response(null, { status: 304, headers });
  const bytes = await unlessBusy(made.get(key, id, () => office.calendar({ feed })));
  return new Response(bytes as BodyInit, {
    headers: { ...headers, "Content-Type": fileTypes.ics, "Content-Disposition": 'inline; filename="plumbline.ics"' },
  });
}

/** Kept by the program that asked and by nothing in between, found by no search. */
const PRIVATE = { "Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex, nofollow" } as const;

function feedOf(
  { assessmentId: id, revision, updatedAt: changedAt, plan }: StoredPlan,
  of: CalendarPart,
  { ownerRoles, questions }: Instrument,
  endsOn: string,
): Feed {
  const { owner, ...filter } = of;
  const part = { ...plan, ...calendarItems(plan, of) };
  const names = part.tasks.map(({ question }) => [
    question,
    questions.find((each) => each.id === question)?.name ?? question,
  ]);
  return {
    shown: {
      source: { id, revision, changedAt, onceDated: [], isOneOwners: owner !== undefined },
      filter,
      part,
      roles: ownerRoles,
      questionNames: Object.fromEntries(names),
    },
    name: calendarPartSaid(of, ownerRoles),
    endsOn,
  };
}
