import type { Place } from "../planning/place";
import type { PlanFilter } from "./filtered-items";
import type { ItemField, PlanChange, TaskField } from "./plan-change";
import type { Basis, Decision, DecisionOn, FindOutTask, PlanItem, PlanStatus } from "./team-plan";

/** What a form says of an action, field by field: steps as texts alone (ticks are kept), the state without its date. */
export type ItemEdit = Partial<
  Pick<PlanItem, Exclude<ItemField, "steps" | "state">> & {
    readonly steps: readonly string[];
    readonly state: { readonly status: PlanStatus; readonly why: string };
  }
>;

export type TaskEdit = Partial<Pick<FindOutTask, TaskField>>;

/** The team's own action; what is left out stays empty. */
export type NewItem = Pick<PlanItem, "id" | "title" | "role"> & ItemEdit;

/** Everything a person may do to an adopted plan; buttons, keyboard and drag send the same. */
export type PlanCommand =
  | { readonly type: "start.changed"; readonly start: string }
  | { readonly type: "zone.changed"; readonly zone: string }
  /** `base` is what the form was drawn with: fields nobody else changed since are merged, the others come back as clashes. */
  | { readonly type: "item.edited"; readonly item: string; readonly base: ItemEdit; readonly yours: ItemEdit }
  | { readonly type: "item.added"; readonly item: NewItem; readonly window: Place }
  /** An action of the instrument, proposed by a later report or wanted after all. */
  | { readonly type: "action.added"; readonly action: string; readonly window: Place }
  | { readonly type: "action.rejected"; readonly action: string; readonly reason: string }
  /** `base` is the state it was drawn with, where it says one: what somebody changed since is a clash. */
  | {
      readonly type: "item.dropped";
      readonly item: string;
      readonly reason: string;
      readonly base?: Pick<ItemEdit, "state">;
    }
  | { readonly type: "item.restored"; readonly item: string }
  /**
   * `position` counts from 1; beyond the last it is the last; `before` names the action it goes before instead. `from` is the window it was drawn
   * in, where it says one: an action that somebody put into another since is a clash.
   */
  | {
      readonly type: "item.moved";
      readonly item: string;
      readonly window: Place;
      readonly position: number;
      readonly before?: string;
      readonly from?: Place;
    }
  /** By so many places up (below 0) or down in its window, and so many windows back or on, among the actions a filter shows. */
  | {
      readonly type: "item.shifted";
      readonly item: string;
      readonly steps: number;
      readonly windows: number;
      readonly among: PlanFilter;
    }
  /** All that is open of one person, actions and what to find out, goes to another; capitals do not matter. */
  | { readonly type: "owner.changed"; readonly from: string; readonly to: string }
  /** `text` is the step as shown; `index`, from 0, tells equal texts apart. */
  | {
      readonly type: "step.ticked";
      readonly item: string;
      readonly index: number;
      readonly text: string;
      readonly done: boolean;
    }
  | { readonly type: "task.added"; readonly question: string }
  | { readonly type: "task.edited"; readonly question: string; readonly base: TaskEdit; readonly yours: TaskEdit }
  /** What the sponsor decided on day 30, 60 or 90; null takes it out. `base` is what the form was drawn with. */
  | {
      readonly type: "decision.recorded";
      readonly day: DecisionOn;
      readonly base: Decision | null;
      readonly yours: Decision | null;
    }
  /** What a later report proposed has been looked at; `basisOf` makes the basis from that report. */
  | { readonly type: "difference.settled"; readonly basis: Basis }
  | { readonly type: "undone"; readonly change: PlanChange };
