import type { PitfallFinding, Report } from "../report-types";
import { words } from "./words";

const HIGHEST = 2;

/** What to protect: the pitfalls at level 5; where there is none, the two that stand highest. Each with its `keep` sentence, under one that says which it is. */
export function keptPitfalls({ profile }: Report): { readonly lede: string; readonly kept: readonly PitfallFinding[] } {
  const kept = profile.filter(({ standing }) => standing.level === 5);
  return kept.length > 0 ? { lede: words.keep.lede, kept } : { lede: words.keep.none, kept: highest(profile) };
}

const highest = (profile: readonly PitfallFinding[]) =>
  profile
    .filter(({ standing }) => standing.score !== null)
    .sort((one, other) => (other.standing.score ?? 0) - (one.standing.score ?? 0))
    .slice(0, HIGHEST);
