import type { Assessment } from "~/domain/assessment";
import type { Report } from "~/domain/report-types";
import { type Trend, trendOf } from "~/domain/trend";
import type { LinkScope, SeriesMember } from "~/storage/store";
import { drawnReport } from "../drawn-report";
import { editionOf } from "../edition";
import type { Opened } from "../opening";
import type { Plumbline } from "../plumbline";

/** A series is for who may answer or look at the assessment itself, and for nobody who came by a room or a bench. */
const SEES_SERIES: readonly LinkScope[] = ["own", "edit", "plan", "view"];

export const maySeeSeries = ({ scope }: Pick<Opened, "scope">): boolean => SEES_SERIES.includes(scope);

/** Something that was finished, now or before, of this assessment or an earlier one of its series. */
export interface FinishedTime {
  /** How an address names it: the assessment, and the number of its version where it has one. */
  readonly key: string;
  readonly assessmentId: string;
  readonly finished: Assessment;
  /** Whether its assessment's plan was adopted from it. */
  readonly isBaseline: boolean;
  /** Whether it stands for its assessment over time: the baseline, without one what was finished last. */
  readonly stands: boolean;
}

/** All that was finished in a series up to this assessment, oldest first; its own last is the last. */
export async function finishedTimes({ store }: Pick<Plumbline, "store">, id: string): Promise<readonly FinishedTime[]> {
  const members = await store.series(id);
  const times = await Promise.all(members.map((member) => timesOf(store, member)));
  return times.flat();
}

async function timesOf(store: Plumbline["store"], { assessmentId, finished }: SeriesMember): Promise<FinishedTime[]> {
  if (finished === null) return [];
  const versions = await store.versions(assessmentId);
  const baseline = (await store.version(assessmentId, "adopted"))?.number;
  // Those that came as a file before versions began with them have none.
  if (versions.length === 0) return [{ key: assessmentId, assessmentId, finished, isBaseline: false, stands: true }];
  const standing = baseline ?? versions.at(-1)?.number;
  return versions.map(({ number, assessment }) => ({
    key: `${assessmentId}.${number}`,
    assessmentId,
    finished: assessment,
    isBaseline: number === baseline,
    stands: number === standing,
  }));
}

/** What stands for the times before the one that is shown: of each earlier assessment one, and of this one the plan's baseline. */
export const timesBefore = (times: readonly FinishedTime[], shown: FinishedTime | undefined): readonly FinishedTime[] =>
  times.filter(
    (time) => time.stands && time !== shown && (time.assessmentId !== shown?.assessmentId || time.isBaseline),
  );

/** The report of an earlier assessment, by its own edition. */
export const reportOf = ({ editions }: Pick<Plumbline, "editions">, assessment: Assessment): Report =>
  drawnReport(assessment, editionOf(assessment, editions));

/** The series that the paper of a finished assessment draws; undefined where nothing came before it, or the link shows no series. */
export async function trendFor(plumbline: Plumbline, opened: Opened): Promise<Trend | undefined> {
  if (!maySeeSeries(opened)) return undefined;
  const { stored, instrument } = opened;
  const times = await finishedTimes(plumbline, stored.id);
  const earlier = timesBefore(times, shownTime(times, stored.id, stored.assessment));
  if (earlier.length === 0) return undefined;
  return trendOf([
    ...earlier.map(({ finished }) => reportOf(plumbline, finished)),
    drawnReport(stored.assessment, instrument),
  ]);
}

/** Which of the times a result is: the last of its assessment that says the same, else the last. */
function shownTime(times: readonly FinishedTime[], id: string, assessment: Assessment): FinishedTime | undefined {
  const own = times.filter(({ assessmentId }) => assessmentId === id);
  const isSame = ({ finished }: FinishedTime) =>
    finished.taken === assessment.taken && JSON.stringify(finished.answers) === JSON.stringify(assessment.answers);
  return own.findLast(isSame) ?? own.at(-1);
}
