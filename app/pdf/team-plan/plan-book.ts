import type { PlanPart } from "~/domain/team-plan/plan-part";
import type { Paper } from "../paper";

/** What every part of the paper of an adopted plan is made from. */
export interface PlanBook {
  readonly shown: PlanPart;
  readonly paper: Paper;
}
