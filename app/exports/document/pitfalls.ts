import { profileBars } from "~/charts/profile-bars";
import { answerSaid } from "~/domain/narration/answer-lines";
import { paperWords } from "~/domain/narration/paper-words";
import { pitfallsThatMatter } from "~/domain/narration/pitfalls-that-matter";
import { plannedForLines } from "~/domain/narration/planned-for-lines";
import type { References } from "~/domain/narration/references";
import { heldLines } from "~/domain/narration/standing-lines";
import { stepUp } from "~/domain/narration/step-up";
import type { PitfallFinding, Report } from "~/domain/report-types";
import { words as columns } from "../words";
import type { Block } from "./block";
import { chart, heading, list, named, paragraph, table } from "./make";

const DISCUSSED = 2;

/** A section for each pitfall that matters here: what it does, what was answered with one step up, what the plan does, what to discuss. */
export function pitfalls(report: Report, references: References): Block[] {
  const matter = pitfallsThatMatter(report);
  return matter.length === 0
    ? []
    : [heading(1, paperWords.parts.pitfalls), ...matter.flatMap((finding) => section(report, finding, references))];
}

function section(report: Report, finding: PitfallFinding, references: References): Block[] {
  const { pitfall, standing, answers } = finding;
  const counted = answers.filter((answer) => answer.counted);
  const marks = references.marks(counted.flatMap(({ question }) => question.sources));
  const planned = plannedForLines(report, pitfall.id);
  return [
    heading(2, pitfall.title),
    ...paragraph(pitfall.question, "lead"),
    ...chart(profileBars({ profile: [finding] })),
    ...heldLines(report, standing).flatMap((line) => paragraph(line, "strong")),
    named(paperWords.pitfall.what, pitfall.summary),
    named(paperWords.pitfall.customers, pitfall.whatItDoesToCustomers),
    named(paperWords.pitfall.staff, pitfall.whatItDoesToStaff),
    heading(3, paperWords.pitfall.answers),
    ...table({
      title: `${pitfall.title}: ${paperWords.pitfall.answers}`,
      headers: columns.document.answers,
      rows: counted.map((answer) => [
        answer.question.critical ? `${answer.question.name} (${paperWords.unknown.critical})` : answer.question.name,
        answerSaid(answer),
        stepUp(answer, report),
      ]),
      widths: [2, 4, 4],
    }),
    heading(3, paperWords.pitfall.inPlan),
    ...(planned.length === 0
      ? paragraph(report.adopted === null ? paperWords.pitfall.noAction : paperWords.pitfall.noneAdopted)
      : list(planned)),
    heading(3, paperWords.pitfall.discuss),
    ...list(counted.map(({ question }) => question.discuss).slice(0, DISCUSSED)),
    ...paragraph(marks === "" ? null : paperWords.pitfall.sources(marks), "quiet"),
  ];
}
