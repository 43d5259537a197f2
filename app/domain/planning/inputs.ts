import type { Assessment, Capacity, Scope } from "../assessment";
import type { Instrument } from "../instrument";
import type { Matter, PatternFinding } from "../report-types";
import type { ScoredSheet } from "../scored-sheet";
import type { Line } from "../sheet";
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

/** What a plan's actions are weighed by beside what they lift. */
export interface PlanFindings {
  readonly targets: readonly PlanTarget[];
  /** Ids of the actions that answer any pattern that fires, however many fire before it. */
  readonly curing: readonly string[];
  /** Ids of the pitfalls that the headline speaks of. */
  readonly spokenOf: readonly string[];
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
  /** Questions answered 0 or 1 in a pitfall that the headline speaks of. */
  readonly weakest: ReadonlySet<string>;
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

/** What a plan answers, the actions of every pattern that fires, and what the headline is about. */
export function planFindings(
  matters: readonly Matter[],
  patterns: readonly PatternFinding[],
  instrument: Pick<Instrument, "patterns" | "questions">,
): PlanFindings {
  const aboutOf = ({ kind, id, questions }: Matter): readonly string[] => {
    const about = kind === "pattern" ? (instrument.patterns.find((pattern) => pattern.id === id)?.about ?? []) : [];
    if (about.length > 0) return about;
    return instrument.questions.flatMap((question) => (questions.includes(question.id) ? question.pitfall : []));
  };
  return {
    targets: planTargets(matters, patterns),
    curing: [...new Set(patterns.filter(isFound).flatMap(({ actions }) => actions))],
    spokenOf: [...new Set(matters.flatMap(aboutOf))],
  };
}

/** Answers that contradict each other are asked about and not acted on. */
const isFound = ({ contradictions }: PatternFinding): boolean => contradictions.length === 0;

/** The findings a plan answers: the headline's matters, then those of the three gravest patterns that are none of them. */
function planTargets(matters: readonly Matter[], patterns: readonly PatternFinding[]): readonly PlanTarget[] {
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
      .filter(isFound)
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
  findings: PlanFindings,
): PlanInputs {
  return {
    now,
    scope,
    capacity,
    actions: new Map(actions.map((action) => [action.id, action])),
    rejected: new Set(Object.keys(rejected)),
    targets: findings.targets,
    weakest: weakestOf(now, findings.spokenOf),
    relevance: new Map(actions.map((action) => [action.id, relevanceOf(action, now, findings)])),
  };
}

/** 3 for a headline matter, 2 for another pattern that fires, 3/2 where it lifts an answer of 0 or 1 that is not "there is none here", else 1. */
function relevanceOf(action: PlanAction, now: ScoredSheet, { targets, curing }: PlanFindings): number {
  const serves = ({ actions, questions }: PlanTarget) =>
    actions.length > 0 ? actions.includes(action.id) : questions.some((question) => question in action.lifts);
  const target = targets.find(serves);
  if (target?.isMatter) return 3;
  if (target !== undefined || curing.includes(action.id)) return 2;
  return Object.keys(action.lifts).some((question) => isLow(lineIn(now, question))) ? 1.5 : 1;
}

function lineIn({ pitfalls, lineOf }: ScoredSheet, question: string): Line | undefined {
  const at = lineOf.get(question);
  return at && pitfalls[at.pitfall]?.lines[at.line];
}

const isLow = (line: Line | undefined): boolean =>
  line !== undefined && typeof line.reading === "number" && line.reading <= 1 && !line.isNone;

/** Answers of 0 or 1 in the pitfalls that the headline speaks of. */
const weakestOf = ({ pitfalls }: ScoredSheet, spokenOf: readonly string[]): ReadonlySet<string> =>
  new Set(
    pitfalls
      .flatMap(({ pitfall, lines }) => (spokenOf.includes(pitfall.id) ? lines.filter(isLow) : []))
      .map(({ question }) => question.id),
  );
