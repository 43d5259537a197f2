import type { HealthLevel } from "./instrument";
import type { Cap, CapKind } from "./report-types";
import type { ScoredPitfall } from "./scored-pitfall";
import { isHarmful } from "./sheet";

/** What the overall caps read. `claimed` differs from `pitfalls` only where evidence is scored: there `critical` and `unknown` still read what was claimed. */
export interface CapsInput {
  readonly pitfalls: readonly ScoredPitfall[];
  readonly claimed: readonly ScoredPitfall[];
  /** Whether customers rate the organisation anywhere; undefined where not said. */
  readonly surveys: boolean | undefined;
}

type Found = (kind: CapKind, id: string, cap: HealthLevel) => void;

/** A rule hands over its caps one by one: drawing a plan asks for them a thousand times. */
type Rule = (input: CapsInput, found: Found) => void;

const rules: readonly Rule[] = [criticalCaps, unknownCaps, coreCaps, weakestCaps, noListeningCaps];

/** No rule caps the overall level lower than this. */
const LOWEST_CAP = 2;

/** Every cap on the overall level that lies below its uncapped level (INSTRUMENT §3). */
export function capsBelow(uncapped: HealthLevel, input: CapsInput): Cap[] {
  const caps: Cap[] = [];
  if (uncapped <= LOWEST_CAP) return caps;
  const found: Found = (kind, id, cap) => {
    if (cap < uncapped) caps.push({ kind, id, cap });
  };
  for (const rule of rules) rule(input, found);
  return caps;
}

function criticalCaps({ claimed }: CapsInput, found: Found): void {
  for (const { lines } of claimed)
    for (const line of lines) if (isHarmful(line)) found("critical", line.question.id, 3);
}

function unknownCaps({ claimed }: CapsInput, found: Found): void {
  for (const { pitfall, lines, score, level } of claimed) {
    for (const { question, reading } of lines)
      if (typeof reading !== "number" && question.critical) found("unknown", question.id, 3);
    if (pitfall.core && score !== null && level === null) found("unknown", pitfall.id, 3);
  }
}

function coreCaps({ pitfalls }: CapsInput, found: Found): void {
  let lowest: HealthLevel = 5;
  for (const { pitfall, level } of pitfalls) if (pitfall.core && level !== null && level < lowest) lowest = level;
  if (lowest === 5) return;
  for (const { pitfall, level } of pitfalls)
    if (pitfall.core && level === lowest) found("core", pitfall.id, (lowest + 1) as HealthLevel);
}

function weakestCaps({ pitfalls }: CapsInput, found: Found): void {
  for (const { pitfall, level } of pitfalls) {
    if (level === 1) found("weakest", pitfall.id, 3);
    if (level === 2) found("weakest", pitfall.id, 4);
  }
}

function noListeningCaps({ surveys }: CapsInput, found: Found): void {
  if (surveys === false) found("no-listening", "surveys", 2);
}
