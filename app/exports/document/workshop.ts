import { agreementMaps } from "~/charts/agreement-maps";
import { paperWords } from "~/domain/narration/paper-words";
import { type GapLine, roomSaw } from "~/domain/narration/room-saw";
import { workshopWords } from "~/domain/narration/workshop-words";
import type { Report } from "~/domain/report-types";
import type { Block } from "./block";
import { chart, heading, list, named, paragraph } from "./make";

/** What the room saw; nothing where no workshop made the assessment. */
export function workshop(report: Report): Block[] {
  const saw = roomSaw(report);
  if (report.workshop === null || saw === null) return [];
  const { gaps, changed, parked } = saw;
  return [
    heading(1, paperWords.parts.workshop),
    ...paragraph(saw.map, "lead"),
    ...agreementMaps(report.workshop.questions, report.instrument).flatMap(chart),
    ...paragraph(workshopWords.mapKey, "quiet"),
    heading(2, workshopWords.gaps),
    ...paragraph(gaps.hint, "quiet"),
    ...gaps.widest.map((gap) => named(gap.name, said(gap))),
    ...(gaps.further.length === 0
      ? []
      : [
          heading(3, workshopWords.more(gaps.further.length)),
          ...list(gaps.further.map((gap) => `${gap.name}: ${said(gap)}`)),
        ]),
    ...(changed.length === 0
      ? []
      : [
          heading(2, workshopWords.changed),
          ...paragraph(workshopWords.changedHint, "quiet"),
          ...changed.map(({ name, says }) => named(name, says)),
        ]),
    ...(parked.length === 0
      ? []
      : [
          heading(2, workshopWords.parked),
          ...paragraph(workshopWords.parkedHint, "quiet"),
          ...list(parked.map(({ name, note }) => (note === null ? name : `${name}: “${note}”`))),
        ]),
    heading(2, workshopWords.participation),
    ...paragraph(saw.took),
    ...list(saw.groups),
  ];
}

const said = ({ says, numbers }: GapLine) => `${says} (${numbers}).`;
