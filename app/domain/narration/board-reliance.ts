import { leadingVerdict } from "../headline/headline";
import type { Report } from "../report-types";
import { mendLines, mendTitle, shortLines, surenessLines, verdictLine } from "./reliance-lines";
import { relianceWords } from "./reliance-words";
import { words } from "./words";

const ALL = ["fails", "caution", "unknown", "untested"] as const;
const GRAVE = ["fails", "caution"] as const;

/** What a board reads of one number: its verdict, how sure it is and which tests do not hold, and what would make it a yes. */
export interface BoardReliance {
  readonly id: string;
  readonly verdict: string;
  /** Whether it may not be used yet. */
  readonly binds: boolean;
  readonly lines: readonly string[];
  /** Null where every test holds, or where another number stands worse. */
  readonly mend: { readonly title: string; readonly lines: readonly string[] } | null;
}

/** The verdicts in short, the gravest in full; where there is no number, what to begin with. */
export function boardReliance(report: Report): readonly BoardReliance[] {
  const { reliance } = report;
  const worst = leadingVerdict(reliance);
  if (worst === null) {
    const { text, begin } = relianceWords.noNumber;
    return [
      { id: "none", verdict: relianceWords.verdicts["no-number"], binds: false, lines: [text, begin], mend: null },
    ];
  }
  return [worst, ...reliance.filter((finding) => finding !== worst)].map((finding) => {
    const mends = mendLines(finding);
    return {
      id: finding.number,
      verdict: verdictLine(report, finding),
      binds: finding.verdict === "not-yet",
      lines: [...surenessLines(report, finding), ...shortLines(finding, finding === worst ? ALL : GRAVE)],
      mend: finding !== worst || mends.length === 0 ? null : { title: mendTitle(finding), lines: mends },
    };
  });
}

/** As many mends as there is room for, the rest counted; nothing where there is room for none. */
export const mendsWithin = (lines: readonly string[], most: number): readonly string[] =>
  most === 0 || lines.length <= most
    ? lines.slice(0, most)
    : [...lines.slice(0, most), relianceWords.more(lines.length - most)];

/** What the result stands on, for a board: how many answers were shown, a quick check, one view only. */
export const standsOnLines = ({ scope, headline }: Report): readonly string[] =>
  [
    headline.shown,
    scope === "quick" ? `${words.quick}.` : null,
    headline.provisional ? words.provisional : null,
  ].filter((line) => line !== null);
