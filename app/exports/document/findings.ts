import { levelLadder } from "~/charts/level-ladder";
import { mirageQuadrant } from "~/charts/mirage-quadrant";
import { answerSaid } from "~/domain/narration/answer-lines";
import { askLine } from "~/domain/narration/ask-line";
import { failureLines, noiseLines } from "~/domain/narration/figure-lines";
import { type HoldingRule, holdingRules, levelsAllowed } from "~/domain/narration/holding-rules";
import { mirageLine } from "~/domain/narration/mirage-line";
import { paperWords } from "~/domain/narration/paper-words";
import type { References } from "~/domain/narration/references";
import { secondHandLines } from "~/domain/narration/second-hand-lines";
import { whatHolds } from "~/domain/narration/what-holds";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { chart, heading, list, named, paragraph } from "./make";
import { patterns } from "./patterns";
import { reliance } from "./reliance";

/** What the answers mean: whether the number can be relied on, what holds the level, the patterns, the figures, what is not known, what does not fit together. */
export const findings = (report: Report, references: References): Block[] => [
  heading(1, paperWords.parts.findings),
  ...reliance(report, references),
  ...holds(report),
  ...patterns(report),
  ...figures(report),
  ...unknown(report),
];

function holds(report: Report): Block[] {
  const rules = holdingRules(report);
  const { title, text } = whatHolds(report);
  if (report.overall.coverage === null) return [];
  return [
    heading(2, paperWords.holds.title),
    ...paragraph(`${title} ${text}`.trim(), "lead"),
    ...chart(levelLadder(report)),
    ...(rules.length === 0 ? [] : paragraph(words.holds.lede, "quiet")),
    ...levelsAllowed(rules).flatMap((level) => [
      heading(3, words.holds.to(level)),
      ...rules.filter(({ cap }) => cap === level).flatMap(rule),
    ]),
  ];
}

const rule = ({ name, why, without, answers }: HoldingRule): Block[] => [
  named(name, `${why} ${without}`),
  ...list(answers.map((answer) => `${answer.question.name}: ${answerSaid(answer)}`)),
];

function figures(report: Report): Block[] {
  const verdict = mirageLine(report);
  const drawn = mirageQuadrant(report.figures);
  const failure = failureLines(report);
  const noise = noiseLines(report);
  if (drawn === null && failure.length === 0 && noise.length === 0) return [];
  return [
    heading(2, paperWords.figures.title),
    ...(drawn === null ? [] : paragraph(words.figures.mirageLede, "lead")),
    ...(drawn === null || verdict === null ? [] : paragraph(verdict, "strong")),
    ...chart(drawn),
    ...list(failure),
    ...(noise.length === 0 ? [] : [heading(3, paperWords.figures.noise), ...list(noise)]),
    ...paragraph(words.figures.intervals, "quiet"),
  ];
}

function unknown(report: Report): Block[] {
  const blind = report.blindSpots.flatMap((id) => report.questionsById[id] ?? []);
  const secondHand = secondHandLines(report);
  return [
    heading(2, words.unknown.title),
    ...paragraph(blind.length === 0 ? words.unknown.none : words.unknown.lede, "lead"),
    ...blind.map((finding) =>
      named(
        finding.question.name,
        [
          finding.question.findOut,
          `${askLine(report, finding)}.`,
          report.decidingUnknowns.includes(finding.question.id) ? `(${words.unknown.decides})` : "",
        ]
          .filter(Boolean)
          .join(" "),
      ),
    ),
    ...(secondHand.length === 0
      ? []
      : [
          heading(3, paperWords.unknown.secondHand),
          ...paragraph(paperWords.unknown.secondHandText, "quiet"),
          ...list(secondHand),
        ]),
  ];
}
