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

const overallCaps = [criticalCaps, unknownCaps, coreCaps, weakestCaps, noListeningCaps];

/** Every rule that limits the overall level (INSTRUMENT §3), binding or not. */
export const capsOn = (input: CapsInput): Cap[] => overallCaps.flatMap((caps) => caps(input));

function criticalCaps({ claimed }: CapsInput): Cap[] {
  return claimed.flatMap(({ lines }) => lines.filter(isHarmful).map(({ question }) => cap("critical", question.id, 3)));
}

function unknownCaps({ claimed }: CapsInput): Cap[] {
  return claimed.flatMap(({ pitfall, lines, score, level }) => {
    const caps = lines
      .filter(({ question, reading }) => question.critical && typeof reading !== "number")
      .map(({ question }) => cap("unknown", question.id, 3));
    if (pitfall.core && score !== null && level === null) caps.push(cap("unknown", pitfall.id, 3));
    return caps;
  });
}

function coreCaps({ pitfalls }: CapsInput): Cap[] {
  const core = pitfalls.flatMap(({ pitfall, level }) => (pitfall.core && level !== null ? [{ pitfall, level }] : []));
  const lowest = Math.min(5, ...core.map(({ level }) => level));
  if (lowest === 5) return [];
  return core
    .filter(({ level }) => level === lowest)
    .map(({ pitfall }) => cap("core", pitfall.id, (lowest + 1) as HealthLevel));
}

function weakestCaps({ pitfalls }: CapsInput): Cap[] {
  return pitfalls.flatMap(({ pitfall, level }) => {
    if (level === 1) return [cap("weakest", pitfall.id, 3)];
    return level === 2 ? [cap("weakest", pitfall.id, 4)] : [];
  });
}

function noListeningCaps({ surveys }: CapsInput): Cap[] {
  return surveys === false ? [cap("no-listening", "surveys", 2)] : [];
}

function cap(kind: CapKind, id: string, level: HealthLevel): Cap {
  return { kind, id, cap: level };
}
