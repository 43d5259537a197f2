import type { PitfallFinding, Report } from "../report-types";

const MOST = 6;

/** The pitfalls that get a page: at level 1 or 2, or core and below 4 (an unknown level counts as below), worst first, at most six. */
export const pitfallsThatMatter = ({ profile }: Report): PitfallFinding[] =>
  profile
    .filter(({ pitfall, standing: { level } }) => (level !== null && level <= 2) || (pitfall.core && (level ?? 0) < 4))
    .slice(0, MOST);
