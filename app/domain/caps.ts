import type { Assessment } from "./assessment";
import { isInScope, isRuledOut } from "./counted";
import type { CapTable, HealthLevel, Instrument } from "./instrument";
import type { Cap, CapKind } from "./report-types";
import type { ScoredPitfall } from "./scored-pitfall";

/** What caps rest on beside the answers. */
export interface CapGround {
  /** Whether customers rate the organisation anywhere; undefined where not said. */
  readonly surveys: boolean | undefined;
  readonly caps: CapTable;
  /** Critical questions that apply here and that the scope never asks. */
  readonly unaskedCritical: number;
  /** How many of those are taken at 0: none but at the low end of a level range. */
  readonly unaskedHarms: number;
}

/** The same ground for the low end of a level range, where the edition takes what is never asked at 0. */
export const lowEnd = (ground: CapGround): CapGround =>
  ground.caps.critical.unaskedAtZero ? { ...ground, unaskedHarms: ground.unaskedCritical } : ground;

/** The caps of an assessment's edition and what they need of its profile and scope. */
export function capGround(
  assessment: Assessment,
  { questions, caps }: Pick<Instrument, "questions" | "caps">,
): CapGround {
  const { profile } = assessment;
  const unasked = questions.filter(
    (question) => question.critical && !isInScope(question, assessment) && !isRuledOut(question, profile),
  );
  return { surveys: profile.surveys, caps, unaskedCritical: unasked.length, unaskedHarms: 0 };
}

/** What the overall caps read. `claimed` differs from `pitfalls` only where evidence is scored: there `critical` and `unknown` still read what was claimed. */
export interface CapsInput {
  readonly pitfalls: readonly ScoredPitfall[];
  readonly claimed: readonly ScoredPitfall[];
  readonly ground: CapGround;
}

type Found = (kind: CapKind, id: string, cap: HealthLevel) => void;

/** A rule hands over its caps one by one: drawing a plan asks for them a thousand times. */
type Rule = (input: CapsInput, found: Found) => void;

const rules: readonly Rule[] = [criticalCaps, unknownCaps, coreCaps, weakestCaps, noListeningCaps];

/** The rules that read single answers and the profile: a pitfall that rises leaves them where they are. */
const lasting: readonly Rule[] = [criticalCaps, unknownCaps, noListeningCaps];

/** Every cap on the overall level that lies below its uncapped level (INSTRUMENT §3). */
export function capsBelow(uncapped: HealthLevel, input: CapsInput): Cap[] {
  const caps: Cap[] = [];
  if (uncapped === 1) return caps;
  const found: Found = (kind, id, cap) => {
    if (cap < uncapped) caps.push({ kind, id, cap });
  };
  for (const rule of rules) rule(input, found);
  return caps;
}

/** The caps no better score would lift, as low as a level: while what they name lasts, nothing rises above it. */
export function lastingCaps(level: HealthLevel, input: CapsInput): Cap[] {
  const caps: Cap[] = [];
  const found: Found = (kind, id, cap) => {
    if (cap <= level) caps.push({ kind, id, cap });
  };
  for (const rule of lasting) rule(input, found);
  return caps;
}

/** Each harm is named, with what all of them together leave; harms a scope never asks are counted and not named. */
function criticalCaps({ claimed, ground: { caps, unaskedHarms } }: CapsInput, found: Found): void {
  const harms = claimed.flatMap((part) => part.harms);
  const count = harms.length + unaskedHarms;
  if (count === 0) return;
  const isZero = unaskedHarms > 0 || harms.some(({ reading }) => reading === 0);
  let lowest: HealthLevel | null = null;
  for (const row of caps.critical.overall)
    if (row.count <= count && (isZero || !row.withAZero) && (lowest === null || row.cap < lowest)) lowest = row.cap;
  if (lowest === null) return;
  for (const { question } of harms) found("critical", question.id, lowest);
  if (unaskedHarms > 0) found("critical", "unasked", lowest);
}

function unknownCaps({ claimed, ground }: CapsInput, found: Found): void {
  const { unknown } = ground.caps;
  for (const { pitfall, unknownCritical, score, level } of claimed) {
    for (const { question } of unknownCritical) found("unknown", question.id, unknown);
    if (pitfall.core && score !== null && level === null) found("unknown", pitfall.id, unknown);
  }
}

function coreCaps({ pitfalls, ground }: CapsInput, found: Found): void {
  let lowest: HealthLevel = 5;
  for (const { pitfall, level } of pitfalls) if (pitfall.core && level !== null && level < lowest) lowest = level;
  const cap = Math.min(5, lowest + ground.caps.core) as HealthLevel;
  if (cap === 5) return;
  for (const { pitfall, level } of pitfalls) if (pitfall.core && level === lowest) found("core", pitfall.id, cap);
}

function weakestCaps({ pitfalls, ground }: CapsInput, found: Found): void {
  for (const { pitfall, level } of pitfalls)
    for (const row of ground.caps.weakest) if (level === row.level) found("weakest", pitfall.id, row.cap);
}

function noListeningCaps({ ground: { surveys, caps } }: CapsInput, found: Found): void {
  if (surveys === false) found("no-listening", "surveys", caps.noListening);
}
