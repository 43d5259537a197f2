import { z } from "zod";
import type { Stage } from "~/domain/assessment-machine";
import { assessmentBody } from "./assessment-body";
import { readShows } from "./link-shows";
import type { HeldAssessment, Link, LinkScope, SeriesMember, StoredAssessment, Version } from "./store";

const stage = z.enum(["profiling", "answering", "finished"]) satisfies z.ZodType<Stage>;
const time = z.iso.datetime();

const scope = z.custom<LinkScope>(
  (value) =>
    typeof value === "string" &&
    /^(own|edit|plan|view|outcome|calendar|answer|facilitate|present|take-part|bench|team:[a-z]+(-[a-z]+)*)$/.test(
      value,
    ),
  "a link scope",
);

const assessmentRow = z.object({
  id: z.string(),
  revision: z.int().min(1),
  stage,
  body: z.string(),
  created_at: time,
  updated_at: time,
});

const linkRow = z.object({
  id: z.string(),
  assessment_id: z.string(),
  scope,
  name: z.string(),
  created_at: time,
  expires_at: time.nullable(),
  last_used_at: time.nullable(),
  revoked_at: time.nullable(),
  shows: z.string().nullable(),
});

const heldRow = z.object({
  id: z.string(),
  body: z.string(),
  updated_at: time,
  stage,
  scope,
  link_id: z.string(),
  shows: z.string().nullable(),
  /** Null where there is no plan. */
  planned: z.string().nullable(),
});

const seriesRow = z.object({
  id: z.string(),
  stage,
  body: z.string(),
  previous_id: z.string().nullable(),
  taken_on: z.literal([0, 1]).nullable(),
  finished: z.string().nullable(),
});

const versionRow = z.object({ number: z.int().min(1), taken: z.iso.date(), saved_at: time, body: z.string() });

/** Each reader throws where a row is not what this version writes. */
export const readScope = (value: unknown): LinkScope => scope.parse(value);

export function readAssessment(row: unknown): StoredAssessment {
  const { id, revision, stage, body, created_at, updated_at } = assessmentRow.parse(row);
  return { id, revision, stage, assessment: assessmentBody.read(body), createdAt: created_at, updatedAt: updated_at };
}

export function readLink(row: unknown): Link {
  const { id, assessment_id, scope, name, shows, ...times } = linkRow.parse(row);
  return {
    id,
    assessmentId: assessment_id,
    scope,
    name,
    createdAt: times.created_at,
    expiresAt: times.expires_at,
    lastUsedAt: times.last_used_at,
    revokedAt: times.revoked_at,
    shows: readShows(shows),
  };
}

export function readHeld(row: unknown): HeldAssessment {
  const { id, body, updated_at, stage, scope, link_id, shows, planned } = heldRow.parse(row);
  return {
    assessmentId: id,
    organisation: assessmentBody.read(body).profile.organisation ?? null,
    updatedAt: updated_at,
    stage,
    scope,
    linkId: link_id,
    shows: readShows(shows),
    hasPlan: planned !== null,
  };
}

export function readVersion(row: unknown): Version {
  const { number, taken, saved_at, body } = versionRow.parse(row);
  return { number, taken, savedAt: saved_at, assessment: assessmentBody.read(body) };
}

export function readSeriesMember(row: unknown): SeriesMember {
  const { id, stage, body, previous_id, taken_on, finished } = seriesRow.parse(row);
  // One that came as a file is finished without a version of its own.
  const assessment =
    finished !== null ? assessmentBody.read(finished) : stage === "finished" ? assessmentBody.read(body) : null;
  const { taken } = assessment ?? assessmentBody.read(body);
  return { assessmentId: id, stage, taken, previousId: previous_id, isTakenOn: taken_on === 1, finished: assessment };
}
