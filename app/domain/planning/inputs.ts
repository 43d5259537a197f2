import type { Assessment, Capacity, Scope } from "../assessment";
import type { Matter, PatternFinding } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import type { PlanAction } from "./fitted-actions";

/** A finding the plan has to answer: a matter of the headline, or one of the gravest patterns. */
export interface PlanTarget {
  readonly kind: Matter["kind"];
  readonly id: string;
  readonly isMatter: boolean;
  /** Answers it rests on. */
  readonly questions: readonly string[];
  /** A pattern's cure, in order; empty where any action that lifts its answers will do. */
  readonly actions: readonly string[];
}

/** What never changes while a plan is drawn. */
export interface PlanInputs {
  /** Practice as it was answered. */
  readonly now: ScoredSheet;
  readonly scope: Scope;
  readonly capacity: Capacity;
  readonly actions: ReadonlyMap<string, PlanAction>;
  readonly rejected: ReadonlySet<string>;
  readonly targets: readonly PlanTarget[];
  /** Weight of an action in the order of placing, by id: 3, 2, 3/2 or 1. */
  readonly relevance: ReadonlyMap<string, number>;
}

/** What a window holds at each capacity: effort points, and actions whatever their effort (INSTRUMENT §5.2). */
export const windowRoom: Readonly<Record<Capacity, { readonly points: number; readonly actions: number }>> = {
  light: { points: 5, actions: 2 },
  normal: { points: 8, actions: 3 },
  strong: { points: 12, actions: 5 },
};

const GRAVEST = 3;

/** The findings a plan answers: the headline's matters, then those of the three gravest patterns that are none of them. */
export function planTargets(matters: readonly Matter[], patterns: readonly PatternFinding[]): readonly PlanTarget[] {
  const cures = new Map(patterns.map(({ id, actions }) => [id, actions]));
  const named = new Set(matters.filter(({ kind }) => kind === "pattern").map(({ id }) => id));
  return [
    ...matters.map(({ kind, id, questions }) => ({
      kind,
      id,
      isMatter: true,
      questions,
      actions: kind === "pattern" ? (cures.get(id) ?? []) : [],
    })),
    ...patterns
      .filter(({ contradictions }) => contradictions.length === 0)
      .slice(0, GRAVEST)
      .filter(({ id }) => !named.has(id))
      .map(({ id, restsOn, actions }) => ({
        kind: "pattern" as const,
        id,
        isMatter: false,
        questions: restsOn.questions,
        actions,
      })),
  ];
}

/** The ground a plan is drawn on. */
export function planInputs(
  now: ScoredSheet,
  { scope, capacity, rejected = {} }: Pick<Assessment, "scope" | "capacity" | "rejected">,
  actions: readonly PlanAction[],
  targets: readonly PlanTarget[],
): PlanInputs {
  return {
    now,
    scope,
    capacity,
    actions: new Map(actions.map((action) => [action.id, action])),
    rejected: new Set(Object.keys(rejected)),
    targets,
    relevance: new Map(actions.map((action) => [action.id, relevanceOf(action, now, targets)])),
  };
}

/** 3 for a headline matter, 2 for another pattern, 3/2 where it lifts an answer of 0 or 1 that is not "there is none here", else 1. */
function relevanceOf(action: PlanAction, now: ScoredSheet, targets: readonly PlanTarget[]): number {
  const serves = ({ actions, questions }: PlanTarget) =>
    actions.length > 0 ? actions.includes(action.id) : questions.some((question) => question in action.lifts);
  const target = targets.find(serves);
  if (target !== undefined) return target.isMatter ? 3 : 2;
  return Object.keys(action.lifts).some((question) => isLow(now, question)) ? 1.5 : 1;
}

function isLow({ pitfalls, lineOf }: ScoredSheet, question: string): boolean {
  const at = lineOf.get(question);
  const line = at && pitfalls[at.pitfall]?.lines[at.line];
  return line !== undefined && typeof line.reading === "number" && line.reading <= 1 && !line.isNone;
}
