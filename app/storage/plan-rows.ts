import { z } from "zod";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import { planBody } from "./plan-body";
import { planChangeBody } from "./plan-change-body";
import type { StoredPlan } from "./plan-store";

const time = z.iso.datetime();
const count = z.int().min(1);

const planRow = z.object({
  assessment_id: z.string(),
  revision: count,
  body: z.string(),
  adopted_at: time,
  updated_at: time,
});

const changeRow = z.object({ number: count, at: time, body: z.string() });

/** Each reader throws where a row is not what this version writes. */
export function readPlan(row: unknown): StoredPlan {
  const { assessment_id, revision, body, adopted_at, updated_at } = planRow.parse(row);
  return {
    assessmentId: assessment_id,
    revision,
    plan: planBody.read(body),
    adoptedAt: adopted_at,
    updatedAt: updated_at,
  };
}

export function readPlanChange(row: unknown): PlanChange {
  const { number, at, body } = changeRow.parse(row);
  return { number, at, ...planChangeBody.read(body) };
}
