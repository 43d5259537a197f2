import { citation } from "~/domain/narration/citation";
import { paperWords } from "~/domain/narration/paper-words";
import type { References } from "~/domain/narration/references";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { heading, list, paragraph } from "./make";

/** How the numbers are made, what the report is not for, and the sources. */
export const method = ({ instrument }: Report, { cited }: References): Block[] => [
  heading(1, paperWords.parts.method),
  ...paperWords.method.paragraphs.flatMap(({ title, text }) => [heading(2, title), ...paragraph(text)]),
  heading(2, paperWords.method.noticeTitle),
  ...paragraph(paperWords.method.notice, "strong"),
  ...paragraph(
    `${paperWords.method.colophon(instrument.title, instrument.edition)} ${paperWords.method.marks}`,
    "quiet",
  ),
  ...(cited.length === 0
    ? []
    : [
        heading(2, paperWords.method.sources),
        ...paragraph(paperWords.method.sourcesText),
        ...list(
          cited.map((source) => [citation(source), source.address ?? "", source.fact ?? ""].filter(Boolean).join(" ")),
          "numbers",
        ),
      ]),
];
