import { profileBars } from "~/charts/profile-bars";
import { levelText } from "~/domain/narration/level-text";
import { evidencedLines, levelRangeLine } from "~/domain/narration/overall-lines";
import { paperWords } from "~/domain/narration/paper-words";
import { levelLine, scoredLine } from "~/domain/narration/standing-lines";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { chart, heading, named, paragraph } from "./make";

/** The pitfalls worst first, then the overall number with what its level looks like. */
export function profile(report: Report): Block[] {
  const { overall } = report;
  const level = levelText(report);
  const evidenced = evidencedLines(report);
  return [
    heading(1, paperWords.parts.profile),
    ...paragraph(words.profile.lede, "lead"),
    ...chart(profileBars(report)),
    heading(2, words.profile.number),
    ...paragraph(`${levelLine(overall)}.`, "strong"),
    ...paragraph([scoredLine(overall), levelRangeLine(report)].filter(Boolean).join(" ")),
    ...(evidenced === null ? [] : [named(words.profile.evidenced, evidenced.map(stopped).join(" "))]),
    ...(level === null
      ? []
      : [
          named(words.profile.looksLike, level.looksLike),
          named(words.profile.feelsLike, level.feelsLike),
          named(words.profile.nextStep, level.nextStep),
        ]),
  ];
}

const stopped = (line: string) => (line.endsWith(".") ? line : `${line}.`);
