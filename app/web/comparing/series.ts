import type { Assessment } from "~/domain/assessment";
import { report } from "~/domain/report";
import type { Report } from "~/domain/report-types";
import { type Trend, trendOf } from "~/domain/trend";
import type { LinkScope, SeriesMember } from "~/storage/store";
import { editionOf } from "../edition";
import type { Opened } from "../opening";
import type { Plumbline } from "../plumbline";

/** A series is for who may answer or look at the assessment itself, and for nobody who came by a room or a bench. */
const SEES_SERIES: readonly LinkScope[] = ["own", "edit", "plan", "view"];

export const maySeeSeries = ({ scope }: Pick<Opened, "scope">): boolean => SEES_SERIES.includes(scope);

export type FinishedMember = SeriesMember & { readonly finished: Assessment };

/** The earlier assessments of a series that were finished, oldest first. */
export async function earlierOf({ store }: Pick<Plumbline, "store">, id: string): Promise<readonly FinishedMember[]> {
  const members = await store.series(id);
  return members.flatMap(({ finished, ...member }) =>
    finished === null || member.assessmentId === id ? [] : [{ ...member, finished }],
  );
}

/** The report of an earlier assessment, by its own edition. */
export const reportOf = ({ editions }: Pick<Plumbline, "editions">, assessment: Assessment): Report =>
  report(assessment, editionOf(assessment, editions));

/** The series that the paper of a finished assessment draws; undefined where it is the first, or the link shows no series. */
export async function trendFor(plumbline: Plumbline, opened: Opened): Promise<Trend | undefined> {
  if (!maySeeSeries(opened)) return undefined;
  const { stored, instrument } = opened;
  const earlier = await earlierOf(plumbline, stored.id);
  if (earlier.length === 0) return undefined;
  return trendOf([
    ...earlier.map(({ finished }) => reportOf(plumbline, finished)),
    report(stored.assessment, instrument),
  ]);
}
