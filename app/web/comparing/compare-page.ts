import type { Assessment } from "~/domain/assessment";
import { type Comparison, comparison } from "~/domain/comparison";
import { withoutWords } from "~/domain/left-out-words";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { trendOf } from "~/domain/trend";
import { addresses } from "../addresses";
import { drawnReport } from "../drawn-report";
import { saidOf } from "../handing-over/said-of";
import { uploadedAssessment } from "../importing";
import { notFound, openAssessment, openFinished } from "../opening";
import type { Problem } from "../problem";
import type { Served } from "../served";
import { type FinishedTime, finishedTimes, maySeeSeries, reportOf, timesBefore } from "./series";

export type CompareView = Awaited<ReturnType<typeof compareView>>;
export type ComparedView = ReturnType<typeof comparedView>;

/**
 * Two times of a series side by side, and the series over time. Unless the address names others (`of`, `with`): what was finished last, beside the version
 * its plan was adopted from, else beside what stands for the assessment before, else beside the version before.
 */
export async function compareView(served: Served) {
  const { opened, now } = await openFinishedSeries(served);
  const { plumbline, request } = served;
  const { stored, shows } = opened;
  const times = await finishedTimes(plumbline, stored.id);
  const named = namedTimes(times, new URL(request.url).searchParams);
  const last = times.findLast(({ assessmentId }) => assessmentId === stored.id);
  const later = named.of ?? last;
  const before = timesBefore(times, last);
  const earlier = named.with ?? before.at(-1) ?? versionBefore(times, later);
  const told = ({ finished }: FinishedTime) => reportOf(plumbline, shows.notes ? finished : withoutWords(finished));
  const trend = trendOf([...before.map(told), now]);
  return {
    times: times.map(({ key, finished, isBaseline }) => ({
      key,
      shown: shownDate(finished.taken),
      isQuick: finished.scope === "quick",
      isBaseline,
      isLater: key === later?.key,
      isEarlier: key === earlier?.key,
    })),
    compared:
      earlier === undefined || earlier === later
        ? null
        : comparedView(told(earlier), later === undefined || later === last ? now : told(later), stored.id),
    trend: trend.points,
    isMixed: trend.isMixed,
    hrefs: { results: addresses.results(stored.id), plan: addresses.plan(stored.id) },
  };
}

/** The times an address names; an assessment alone is named by what stands for it. */
function namedTimes(times: readonly FinishedTime[], asked: URLSearchParams) {
  const named = (name: string) => {
    const wanted = asked.get(name);
    return times.find(({ key }) => key === wanted) ?? times.find((time) => time.assessmentId === wanted && time.stands);
  };
  return { of: named("of"), with: named("with") };
}

/** What was finished before, of the same assessment. */
function versionBefore(times: readonly FinishedTime[], later: FinishedTime | undefined): FinishedTime | undefined {
  const own = times.filter(({ assessmentId }) => assessmentId === later?.assessmentId);
  return later === undefined ? undefined : own[own.indexOf(later) - 1];
}

/** This assessment beside one that comes as a file; nothing of the file is kept. */
export async function comparedWithFile(
  served: Served,
): Promise<
  { readonly ok: true; readonly compared: ComparedView } | { readonly ok: false; readonly problems: readonly Problem[] }
> {
  const { opened, now } = await openFinishedSeries(served);
  const uploaded = await uploadedAssessment(served);
  if (!uploaded.ok) return uploaded;
  const { assessment } = uploaded;
  const before = reportOf(served.plumbline, assessment);
  return { ok: true, compared: comparedView(before, now, opened.stored.id) };
}

/** Until this one was finished once, the earlier ones stay out of sight. */
async function openFinishedSeries(served: Served) {
  if (!maySeeSeries(await openAssessment(served))) throw notFound();
  const opened = await openFinished(served);
  return { opened, now: drawnReport(opened.stored.assessment, opened.instrument) };
}

/** What a page of two times shows: what moved by how much, with or without new evidence, and what could not be compared. */
function comparedView(before: Report, after: Report, id: string) {
  const found = comparison(before, after);
  return {
    before: { ...found.before, role: roleName(before) },
    after: { ...found.after, role: roleName(after) },
    slopes: found.pitfalls.map(({ pitfall, title, from, to, reading }) => ({
      pitfall,
      title,
      from: scored(from),
      to: scored(to),
      reading,
    })),
    moved: found.moved.map((change) => changeView(change, before, after, id)),
    flagged: found.flagged.map((change) => changeView(change, before, after, id)),
    others: found.pitfalls
      .flatMap(({ changes }) => changes)
      .filter(({ kind }) => kind !== "same" && kind !== "moved" && kind !== "rise-without-evidence")
      .map((change) => changeView(change, before, after, id)),
    notCompared: found.notCompared,
  };
}

const roleName = ({ instrument, respondentRole }: Report): string | null =>
  instrument.respondentRoles.find(({ id }) => id === respondentRole)?.name ?? null;

const scored = ({ score, low, high, level, coverage, levelName, heldBy }: Comparison["pitfalls"][number]["from"]) => ({
  score,
  low,
  high,
  level,
  coverage,
  levelName,
  heldBy,
});

function changeView(
  { question: id, from, to, anchors, kind }: Comparison["moved"][number],
  before: Report,
  after: Report,
  assessment: string,
) {
  const question = after.questionsById[id]?.question;
  const said = (answer: typeof from, { profile }: Assessment) =>
    answer === null || question === undefined ? null : saidOf(question, answer, profile);
  return {
    question: id,
    name: question?.name ?? id,
    kind,
    anchors,
    evidence: to?.evidence ?? null,
    from: said(from, before.assessment),
    to: said(to, after.assessment),
    href: addresses.question(assessment, id),
  };
}
