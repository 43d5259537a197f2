import type { ReactElement } from "react";
import { keptPitfalls } from "~/domain/narration/kept-pitfalls";
import { roomSaw } from "~/domain/narration/room-saw";
import type { PitfallFinding } from "~/domain/report-types";
import { type SectionName, sectionNames } from "~/domain/section-names";
import type { Book } from "./book";
import { ClosingPart } from "./parts/closing-part";
import { FindingsPart } from "./parts/findings-part";
import { FirstWeekPart } from "./parts/first-week-part";
import { PitfallPart } from "./parts/pitfall-part";
import { PlanPart } from "./parts/plan-part";
import { ProfilePart } from "./parts/profile-part";
import { WorkshopPart } from "./parts/workshop-part";

/** Pages with the sections that begin on them; a section's name is the anchor its title carries. */
export interface Part {
  readonly sections: readonly SectionName[];
  readonly pages: readonly ReactElement[];
}

/** The parts of a paper in their order; those that were not chosen, or have nothing to say, are not there. */
export function partsOf(
  book: Book,
  matter: readonly PitfallFinding[],
  chosen: readonly SectionName[] = sectionNames,
): Part[] {
  const { plan, workshop } = book.report;
  const saw = roomSaw(book.report);
  const has = (name: SectionName) => chosen.includes(name);
  const keep = has("keep") && keptPitfalls(book.report).kept.length > 0;
  const method = has("method");
  const pitfallPages = matter.map((finding, index) => (
    <PitfallPart
      key={finding.pitfall.id}
      book={book}
      finding={finding}
      {...(index === 0 ? { anchor: "pitfalls" } : {})}
    />
  ));
  const appendix = has("appendix");
  const closing: SectionName[] = [
    ...(keep ? ["keep" as const] : []),
    ...(method ? ["method" as const] : []),
    ...(appendix ? ["appendix" as const] : []),
  ];
  const parts: Part[] = [
    { sections: ["profile"], pages: [<ProfilePart key="profile" book={book} />] },
    { sections: ["findings"], pages: [<FindingsPart key="findings" book={book} />] },
    {
      sections: ["workshop"],
      pages:
        workshop === null || saw === null
          ? []
          : [<WorkshopPart key="workshop" book={book} workshop={workshop} saw={saw} />],
    },
    { sections: ["plan"], pages: [<PlanPart key="plan" book={book} />] },
    {
      sections: ["first-week"],
      pages: plan === null ? [] : [<FirstWeekPart key="first-week" book={book} plan={plan} />],
    },
    { sections: ["pitfalls"], pages: pitfallPages },
    {
      sections: closing,
      pages: [<ClosingPart key="closing" book={book} keep={keep} method={method} appendix={appendix} />],
    },
  ];
  return parts.filter(({ sections, pages }) => pages.length > 0 && sections.some(has));
}
