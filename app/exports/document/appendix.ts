import { answerRemarks, answerSaid } from "~/domain/narration/answer-lines";
import { ownerStanding, questionName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import type { PitfallFinding, Report } from "~/domain/report-types";
import { words as columns } from "../words";
import type { Block } from "./block";
import { heading, named, paragraph, table } from "./make";

/** Every answer as it was given, what was set aside and why, and the actions for later. */
export function appendix(report: Report): Block[] {
  const later = report.plan?.later.flatMap(({ id }) => report.actionsById[id] ?? []) ?? [];
  const asked = report.instrument.pitfalls.flatMap(({ id }) =>
    report.profile.filter(({ pitfall }) => pitfall.id === id),
  );
  return [
    heading(1, paperWords.appendix.title),
    ...paragraph(paperWords.appendix.lede, "lead"),
    ...asked.flatMap(answersOf),
    ...(report.notApplicable.length === 0 ? [] : [heading(2, words.answers.notApplicable)]),
    ...report.notApplicable.map(({ question, reason }) =>
      named(questionName(report, question), reason === "" ? paperWords.appendix.reasonLeftOut : reason),
    ),
    ...(later.length === 0
      ? []
      : [
          heading(2, words.plan.later),
          ...paragraph(report.adopted === null ? words.plan.laterText : words.plan.adopted.laterText),
        ]),
    ...table({
      title: words.plan.later,
      headers: Object.values(paperWords.plan.laterColumns),
      rows: later.map((action) => [action.title, action.cost, ownerStanding(report, action)]),
      widths: [4, 5, 2],
    }),
  ];
}

const answersOf = ({ pitfall, answers }: PitfallFinding): Block[] => [
  heading(2, pitfall.title),
  ...table({
    title: `${paperWords.appendix.title}: ${pitfall.title}`,
    headers: columns.document.given,
    rows: answers.map((finding) => [
      finding.question.name,
      finding.text,
      answerSaid(finding),
      answerRemarks(finding).join("\n"),
    ]),
    widths: [2, 3, 4, 3],
  }),
];
