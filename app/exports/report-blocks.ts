import { pitfallsThatMatter } from "~/domain/narration/pitfalls-that-matter";
import { referencesOf } from "~/domain/narration/references";
import type { Report } from "~/domain/report-types";
import { type SectionName, sectionNames } from "~/domain/section-names";
import { appendix } from "./document/appendix";
import type { Block } from "./document/block";
import { board } from "./document/board";
import { cover } from "./document/cover";
import { findings } from "./document/findings";
import { firstWeek } from "./document/first-week";
import { keep } from "./document/keep";
import { method } from "./document/method";
import { numbers } from "./document/numbers";
import { pitfalls } from "./document/pitfalls";
import { plan } from "./document/plan";
import { profile } from "./document/profile";
import { series } from "./document/series";
import { workshop } from "./document/workshop";
import type { DocumentChoice } from "./document-choice";

/** The report as people edit it, part by part in the order of the paper, those that were chosen: one content for every format. */
export function reportBlocks(report: Report, choice: DocumentChoice = {}): readonly Block[] {
  const references = referencesOf(
    report,
    pitfallsThatMatter(report).map(({ pitfall }) => pitfall.id),
  );
  const parts: Readonly<Record<SectionName, () => readonly Block[]>> = {
    profile: () => [...profile(report), ...series(choice.trend)],
    findings: () => findings(report, references),
    workshop: () => workshop(report),
    plan: () => plan(report),
    "first-week": () => firstWeek(report),
    pitfalls: () => pitfalls(report, references),
    keep: () => keep(report),
    method: () => method(report, references),
    appendix: () => appendix(report),
  };
  const { sections = sectionNames } = choice;
  const chosen = sectionNames.filter((name) => sections.includes(name)).flatMap((name) => parts[name]());
  return [
    ...cover(report, choice),
    ...board(report),
    ...chosen,
    ...(sections.includes("appendix") ? numbers(report, chosen) : []),
  ];
}
