import type { ReactElement } from "react";
import type { PitfallFinding } from "~/domain/report-types";
import type { Book } from "./book";
import { AppendixPart } from "./parts/appendix-part";
import { FindingsPart } from "./parts/findings-part";
import { FirstWeekPart } from "./parts/first-week-part";
import { KeepPart } from "./parts/keep-part";
import { MethodPart } from "./parts/method-part";
import { PitfallPart } from "./parts/pitfall-part";
import { PlanPart } from "./parts/plan-part";
import { ProfilePart } from "./parts/profile-part";
import { type SectionName, sectionNames } from "./render-options";

/** A part that can be chosen; its id is the anchor its first page carries. */
export interface Part {
  readonly id: SectionName;
  readonly pages: ReactElement;
}

/** The parts of a paper in their order; those that were not chosen, or have nothing to say, are not there. */
export function partsOf(
  book: Book,
  matter: readonly PitfallFinding[],
  chosen: readonly SectionName[] = sectionNames,
): Part[] {
  const { plan, profile } = book.report;
  const parts: Record<SectionName, ReactElement | null> = {
    profile: <ProfilePart book={book} />,
    findings: <FindingsPart book={book} />,
    plan: <PlanPart book={book} />,
    "first-week": plan === null ? null : <FirstWeekPart book={book} plan={plan} />,
    pitfalls:
      matter.length === 0 ? null : (
        <>
          {matter.map((finding, index) => (
            <PitfallPart
              key={finding.pitfall.id}
              book={book}
              finding={finding}
              {...(index === 0 ? { anchor: "pitfalls" } : {})}
            />
          ))}
        </>
      ),
    keep: profile.some(({ standing }) => standing.score !== null) ? <KeepPart book={book} /> : null,
    appendix: <AppendixPart book={book} />,
    method: <MethodPart book={book} />,
  };
  return sectionNames.flatMap((id) => {
    const pages = parts[id];
    return pages === null || !chosen.includes(id) ? [] : [{ id, pages }];
  });
}
