import type { Place } from "../planning/place";
import type { PlanCommand } from "./plan-command";
import type { Basis, Decision, DecisionOn, FindOutTask, PlanItem, TeamPlan } from "./team-plan";

/** What can be changed of an action in one piece, side by side with somebody else's change of another. */
export type ItemField = Exclude<keyof PlanItem, "id" | "action" | "window">;
export type TaskField = Exclude<keyof FindOutTask, "question">;

/** A window and the place in it, counted from 1. */
export interface ItemPlace {
  readonly window: Place;
  readonly position: number;
}

type ItemChange = {
  readonly [Field in ItemField]: {
    readonly of: "item";
    readonly item: string;
    readonly field: Field;
    readonly from: PlanItem[Field];
    readonly to: PlanItem[Field];
  };
}[ItemField];

type TaskChange = {
  readonly [Field in TaskField]-?: {
    readonly of: "task";
    readonly question: string;
    readonly field: Field;
    readonly from: Required<FindOutTask>[Field];
    readonly to: Required<FindOutTask>[Field];
  };
}[TaskField];

/** One thing that changed, from what to what; `from` and `to` exchanged make the opposite change. Null stands for not being there. */
export type Change =
  | ItemChange
  | TaskChange
  | { readonly of: "place"; readonly item: string; readonly from: ItemPlace; readonly to: ItemPlace }
  | {
      readonly of: "items";
      readonly item: string;
      /** Its place in the window it names itself, counted from 1. */
      readonly position: number;
      readonly from: PlanItem | null;
      readonly to: PlanItem | null;
    }
  | {
      readonly of: "tasks";
      readonly question: string;
      readonly from: FindOutTask | null;
      readonly to: FindOutTask | null;
    }
  | { readonly of: "rejected"; readonly action: string; readonly from: string | null; readonly to: string | null }
  | { readonly of: "start"; readonly from: TeamPlan["start"]; readonly to: TeamPlan["start"] }
  | { readonly of: "zone"; readonly from: string | null; readonly to: string | null }
  | {
      readonly of: "decision";
      readonly day: DecisionOn;
      readonly from: Decision | null;
      readonly to: Decision | null;
    }
  | { readonly of: "basis"; readonly from: Basis; readonly to: Basis };

/** A line of the history: one accepted command. `number` is the revision of the plan it made. */
export interface PlanChange {
  readonly number: number;
  /** ISO timestamp, UTC. */
  readonly at: string;
  /** The name somebody gave, or null. */
  readonly who: string | null;
  readonly did: "adopted" | "imported" | Exclude<PlanCommand["type"], "item.shifted">;
  /** The number of the change this one takes back, else null. */
  readonly undoes: number | null;
  readonly changes: readonly Change[];
  /** Where the line came with a file: nobody here saw it happen, and it cannot be taken back. */
  readonly from?: "file";
}
