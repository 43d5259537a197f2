import { harmsAnswered, namedHarms } from "../headline/spoken-of";
import type { PitfallFinding, Report } from "../report-types";
import { asSentence, clauseFor, weakestSentence } from "./answer-clauses";
import { paperWords } from "./paper-words";

const SHOWN = 3;

interface Line {
  readonly pitfalls: readonly string[];
  readonly text: string;
}

/** What a board looks at first, under its title; `must` of the lines are the sentence's own matters and the harms, which no page leaves out. */
export interface FirstLines {
  readonly title: string;
  readonly lines: readonly string[];
  readonly must: number;
}

/**
 * What to look at first, in the order of the sentence above it: its matters, a pattern by the harms it names where it names any; then every other harm;
 * then, as far as there is room, what stands behind the rules that bind, and the lowest pitfalls.
 */
export function firstLines(report: Report): FirstLines {
  const gravest = [...matterLines(report), ...harmLines(report)];
  const named = new Set(gravest.flatMap(({ pitfalls }) => pitfalls));
  const further = [...heldLines(report), ...lowLines(report)].filter(({ pitfalls }) =>
    pitfalls.every((pitfall) => !named.has(pitfall)),
  );
  const must = textsOf(gravest);
  const lines = textsOf([...gravest, ...further]);
  return {
    title: lines.length === 0 ? paperWords.board.holds : paperWords.board.first,
    lines: lines.length === 0 ? [paperWords.board.nothingHolds] : lines.slice(0, Math.max(SHOWN, must.length)),
    must: must.length,
  };
}

/** As many lines as fit, and never fewer than must stand. */
export const fittingLines = ({ lines, must }: FirstLines, fit: number): readonly string[] =>
  lines.slice(0, Math.max(fit, must));

const textsOf = (lines: readonly Line[]): string[] => [...new Set(lines.map(({ text }) => text))];

function matterLines(report: Report): readonly Line[] {
  return report.headline.matters.flatMap((matter): readonly Line[] => {
    const harms = namedHarms(matter, report.questionsById, report.instrument);
    if (matter.kind === "pattern" && harms.length > 0) return harms.flatMap(answerLine);
    const about = report.instrument.patterns.find(({ id }) => matter.kind === "pattern" && id === matter.id)?.about;
    const rests = matter.questions.flatMap((id) => report.questionsById[id]?.question.pitfall ?? []);
    return [{ pitfalls: about?.length ? about : rests, text: asSentence(matter.clause) }];
  });
}

const harmLines = ({ questionsById }: Report): readonly Line[] => harmsAnswered(questionsById).flatMap(answerLine);

function answerLine(finding: Report["questionsById"][string]): readonly Line[] {
  const clause = clauseFor(finding);
  return clause ? [{ pitfalls: [finding.question.pitfall], text: asSentence(clause) }] : [];
}

/** What stands behind the rules that bind: an answer, or a pitfall by its weakest. */
const heldLines = (report: Report): readonly Line[] =>
  report.overall.heldBy.flatMap(({ id }) => {
    const question = report.questionsById[id];
    if (question !== undefined) return answerLine(question);
    return report.profile.filter(({ pitfall }) => pitfall.id === id).flatMap(weakestLine);
  });

const lowLines = ({ profile }: Report): readonly Line[] =>
  profile.filter(({ standing }) => standing.level !== null && standing.level <= 2).flatMap(weakestLine);

function weakestLine(finding: PitfallFinding): readonly Line[] {
  const text = weakestSentence(finding);
  return text === null ? [] : [{ pitfalls: [finding.pitfall.id], text }];
}
