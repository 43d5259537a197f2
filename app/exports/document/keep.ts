import { inPlace } from "~/domain/narration/in-place";
import { keptPitfalls } from "~/domain/narration/kept-pitfalls";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { heading, list, paragraph } from "./make";

/** What to protect, how, and what is in place; nothing where nothing is known. */
export function keep(report: Report): Block[] {
  const { lede, kept } = keptPitfalls(report);
  if (kept.length === 0) return [];
  return [
    heading(1, words.keep.title),
    ...paragraph(lede, "lead"),
    ...kept.flatMap(({ finding, sentences }) => [
      heading(2, finding.pitfall.title),
      ...sentences.flatMap((sentence) => paragraph(sentence, "strong")),
      ...(inPlace(finding).length === 0 ? [] : paragraph(paperWords.keep.inPlace, "quiet")),
      ...list(inPlace(finding)),
    ]),
  ];
}
