import type { PitfallFinding, Report } from "../report-types";

const MOST = 6;

/**
 * The pitfalls that get a page: at level 1 or 2, or core and below 4 (an unknown level counts as below), worst first, at most six.
 * None for one of which most answers say that there is none here: a page would accuse of what is not there.
 */
export const pitfallsThatMatter = ({ profile }: Report): PitfallFinding[] =>
  profile
    .filter((finding) => !isMostlyAbsent(finding))
    .filter(({ pitfall, standing: { level } }) => (level !== null && level <= 2) || (pitfall.core && (level ?? 0) < 4))
    .slice(0, MOST);

function isMostlyAbsent({ answers }: PitfallFinding): boolean {
  const counted = answers.filter((answer) => answer.counted);
  return 2 * counted.filter(({ value }) => value === "none").length > counted.length;
}
