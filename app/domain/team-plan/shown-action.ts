import type { Action, OwnerRole } from "../instrument";
import type { PlanStatus, Sign } from "./team-plan";

/** Where an action of an adopted plan stands: with whom, how far, by when. Nothing that people wrote beside it. */
export interface ActionStanding {
  /** A person, by any name; empty where nobody took it yet. */
  readonly owner: string;
  readonly team: string;
  readonly status: PlanStatus;
  /** ISO date; null for what comes later without one. */
  readonly due: string | null;
  /** Whether its sign was seen; null where nobody looked yet. */
  readonly seen: Sign["seen"];
}

/** An action as a plan shows it: as the instrument says it or, once adopted, in the team's words. What nobody wrote is empty. */
export interface ShownAction extends Omit<Action, "owner"> {
  /** Empty where no role owns it. */
  readonly owner: OwnerRole | "";
  /** Of an adopted plan alone. */
  readonly standing?: ActionStanding;
}
