import type { Report } from "../report-types";
import { words } from "./words";

const NAMED = 3;

/** What holds the level, in a title and a sentence or two; where no rule binds, the lowest pitfalls, which keep it where it is. */
export function whatHolds({ headline, overall, profile }: Report): { readonly title: string; readonly text: string } {
  if (headline.holds !== null) return headline.holds;
  const [worst] = profile;
  const lowest = profile.filter(({ standing }) => standing.level !== null && standing.level === worst?.standing.level);
  return {
    title: words.holds.nothing.title(overall.level, overall.levelName ?? ""),
    text: words.holds.nothing.text(lowest.slice(0, NAMED).map(({ pitfall }) => pitfall.title)),
  };
}
