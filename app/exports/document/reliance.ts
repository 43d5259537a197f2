import { paperWords } from "~/domain/narration/paper-words";
import type { References } from "~/domain/narration/references";
import {
  mendTitle,
  movementOf,
  newMendLines,
  numberSaid,
  outcomeSaid,
  surenessLines,
  verdictLine,
} from "~/domain/narration/reliance-lines";
import { relianceWords } from "~/domain/narration/reliance-words";
import type { RelianceFinding } from "~/domain/reliance/reliance";
import type { Report } from "~/domain/report-types";
import { uncapitalised } from "~/domain/uncapitalised";
import type { Block } from "./block";
import { heading, list, paragraph, table } from "./make";

/** Whether each number can be relied on: verdict, all its tests, and what would make it a yes. */
export const reliance = (report: Report, references: References): Block[] => [
  heading(2, relianceWords.title),
  ...(report.reliance.length > 0 ? paragraph(relianceWords.lede, "lead") : []),
  ...(report.reliance.length === 0
    ? [
        ...paragraph(relianceWords.verdicts["no-number"], "strong"),
        ...paragraph(relianceWords.noNumber.text),
        ...paragraph(relianceWords.noNumber.begin),
      ]
    : []),
  ...report.reliance.flatMap((finding) => tested(report, finding, references)),
];

function tested(report: Report, finding: RelianceFinding, { marks }: References): Block[] {
  const { columns, tests } = paperWords.reliance;
  const movement = movementOf(report, finding);
  const mends = newMendLines(report, finding);
  const holds = finding.tests.every(({ outcome }) => outcome === "holds");
  return [
    heading(3, verdictLine(report, finding)),
    ...paragraph(surenessLines(report, finding).join(" ")),
    ...table({
      title: tests(uncapitalised(numberSaid(report, finding))),
      headers: [columns.test, columns.outcome, columns.fact, columns.sources],
      rows: [
        ...finding.tests.map((test) => [test.name, outcomeSaid(report, test), test.fact, marks(test.sources)]),
        ...(movement === null ? [] : [[relianceWords.movement, relianceWords.movementCounts, movement, ""]]),
      ],
      widths: [3, 2.4, 6, 1.2],
    }),
    ...paragraph(holds ? relianceWords.allHold : null),
    ...paragraph(mends.length === 0 ? null : `${mendTitle(finding)}:`, "strong"),
    ...list(mends),
  ];
}
