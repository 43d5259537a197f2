import type { Report } from "../report-types";
import type { WorkshopFindings } from "../workshop/workshop-findings";
import { spokenRolesFirst } from "./spoken-roles";
import { workshopWords } from "./workshop-words";

/** A sentence about one question, under the question's name. */
export interface LineOfQuestion {
  /** Tells it apart from other lines of the same question. */
  readonly id: string;
  readonly name: string;
  readonly says: string;
}

/** Two groups that see a question differently, with the numbers behind the sentence; it ends without a stop. */
export interface GapLine extends LineOfQuestion {
  readonly numbers: string;
}

/** What a workshop's votes say, in sentences. */
export interface RoomSaw {
  /** On how many questions the room ended apart. */
  readonly map: string;
  /** The widest gaps between roles, and those after them. */
  readonly gaps: { readonly hint: string; readonly widest: readonly GapLine[]; readonly further: readonly GapLine[] };
  /** Where talking moved most. */
  readonly changed: readonly LineOfQuestion[];
  readonly parked: readonly { readonly id: string; readonly name: string; readonly note: string | null }[];
  readonly took: string;
  /** "Executives: 6", a line for each group that may stand apart. */
  readonly groups: readonly string[];
}

const WIDEST = 5;
const CHANGED = 5;

/** What the room saw, for screen, paper and files alike; null where no workshop made the assessment. */
export function roomSaw({ workshop, questionsById }: Pick<Report, "workshop" | "questionsById">): RoomSaw | null {
  if (workshop === null) return null;
  const nameOf = (id: string) => questionsById[id]?.question.name ?? id;
  const gaps = workshop.gaps.map((gap) => ({
    id: `${gap.question} ${gap.higher.roles} ${gap.lower.roles}`,
    name: nameOf(gap.question),
    says: workshopWords.gap(gap, workshop.roles),
    numbers: workshopWords.gapNumbers(gap),
  }));
  return {
    map: mapLine(workshop),
    gaps: {
      hint: gaps.length === 0 ? workshopWords.noGaps(workshop.threshold) : workshopWords.gapsHint,
      widest: gaps.slice(0, WIDEST),
      further: gaps.slice(WIDEST),
    },
    changed: workshop.mindsChanged
      .slice(0, CHANGED)
      .flatMap(({ question, change }) =>
        change === null ? [] : [{ id: question, name: nameOf(question), says: workshopWords.change(change) }],
      ),
    parked: workshop.parked.map(({ question, note }) => ({ id: question, name: nameOf(question), note })),
    took: workshopWords.took(workshop),
    groups: workshop.participation.groups.map(({ roles, voters }) =>
      workshopWords.group(spokenRolesFirst(roles, workshop.roles), voters),
    ),
  };
}

function mapLine({ questions }: WorkshopFindings): string {
  const shown = questions.filter(({ last }) => last !== null);
  const apart = shown.filter(({ last }) => last?.reading !== "agreement").length;
  return workshopWords.mapHint(apart, shown.length);
}
