import { helpingActions } from "~/domain/narration/helping-actions";
import { questionName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { notTestableLine, restsOnLines } from "~/domain/narration/pattern-lines";
import { words } from "~/domain/narration/words";
import type { PatternFinding, Report } from "~/domain/report-types";
import type { Block } from "./block";
import { heading, list, named, paragraph } from "./make";

/** What the answers say together, each with what it rests on and what to check; then the answers that do not fit. */
export function patterns(report: Report): Block[] {
  const contradictions = report.patterns.flatMap((pattern) => pattern.contradictions);
  const others = report.patterns.filter((pattern) => pattern.contradictions.length === 0);
  return [
    ...(others.length === 0 && contradictions.length > 0
      ? []
      : [
          heading(2, words.patterns.title),
          ...paragraph(others.length === 0 ? words.patterns.none : words.patterns.lede, "lead"),
        ]),
    ...others.flatMap((pattern) => block(report, pattern)),
    ...paragraph(notTestableLine(report), "quiet"),
    ...(contradictions.length === 0
      ? []
      : [
          heading(2, paperWords.patterns.disagree),
          ...paragraph(paperWords.patterns.disagreeLede, "lead"),
          ...contradictions.map(({ text, questions }) =>
            named(questions.map((question) => questionName(report, question)).join("; "), text),
          ),
        ]),
  ];
}

function block(report: Report, pattern: PatternFinding): Block[] {
  const help = helpingActions(report, pattern);
  return [
    heading(3, pattern.title),
    ...paragraph(pattern.sentence, "strong"),
    ...paragraph(pattern.meaning),
    ...paragraph(paperWords.patterns.restsOn, "quiet"),
    ...list(restsOnLines(report, pattern)),
    ...paragraph(words.patterns.check, "quiet"),
    ...list(pattern.check),
    ...(help.length === 0 ? [] : [named(paperWords.patterns.actions, `${help.join("; ")}.`)]),
  ];
}
