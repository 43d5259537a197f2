import { pitfallsThatMatter } from "~/domain/narration/pitfalls-that-matter";
import { referencesOf } from "~/domain/narration/references";
import type { Report } from "~/domain/report-types";
import { appendix } from "./document/appendix";
import type { Block } from "./document/block";
import { board } from "./document/board";
import { cover } from "./document/cover";
import { findings } from "./document/findings";
import { firstWeek } from "./document/first-week";
import { keep } from "./document/keep";
import { method } from "./document/method";
import { pitfalls } from "./document/pitfalls";
import { plan } from "./document/plan";
import { profile } from "./document/profile";
import { workshop } from "./document/workshop";

/** The report as people edit it, part by part in the order of the paper: one content for every format. */
export function reportBlocks(report: Report): readonly Block[] {
  const references = referencesOf(
    report,
    pitfallsThatMatter(report).map(({ pitfall }) => pitfall.id),
  );
  return [
    ...cover(report),
    ...board(report),
    ...profile(report),
    ...findings(report),
    ...workshop(report),
    ...plan(report),
    ...firstWeek(report),
    ...pitfalls(report, references),
    ...keep(report),
    ...method(report, references),
    ...appendix(report),
  ];
}
