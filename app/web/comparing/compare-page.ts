import type { Assessment } from "~/domain/assessment";
import { type Comparison, comparison } from "~/domain/comparison";
import { withoutWords } from "~/domain/left-out-words";
import { report } from "~/domain/report";
import type { Report } from "~/domain/report-types";
import { shownDate } from "~/domain/shown-date";
import { trendOf } from "~/domain/trend";
import { addresses } from "../addresses";
import { saidOf } from "../handing-over/said-of";
import { uploadedAssessment } from "../importing";
import { notFound, openAssessment } from "../opening";
import type { Problem } from "../problem";
import type { Served } from "../served";
import { planAddresses } from "../team-plan/addresses";
import { earlierOf, maySeeSeries, reportOf } from "./series";

export type CompareView = Awaited<ReturnType<typeof compareView>>;
export type ComparedView = ReturnType<typeof comparedView>;

/** This assessment beside an earlier one of its series, the last unless the address names another, and the series over time. */
export async function compareView(served: Served) {
  const { opened, now } = await openFinishedSeries(served);
  const { plumbline, request } = served;
  const { stored, shows } = opened;
  const earlier = (await earlierOf(plumbline, stored.id)).map((member) =>
    shows.notes ? member : { ...member, finished: withoutWords(member.finished) },
  );
  const wanted = new URL(request.url).searchParams.get("with");
  const chosen = earlier.find(({ assessmentId }) => assessmentId === wanted) ?? earlier.at(-1);
  const trend = trendOf([...earlier.map(({ finished }) => reportOf(plumbline, finished)), now]);
  return {
    earlier: earlier.map(({ assessmentId, taken }) => ({
      id: assessmentId,
      shown: shownDate(taken),
      isChosen: assessmentId === chosen?.assessmentId,
      href: `${planAddresses.compare(stored.id)}?with=${assessmentId}`,
    })),
    compared: chosen === undefined ? null : comparedView(reportOf(plumbline, chosen.finished), now, stored.id),
    trend: trend.points,
    isMixed: trend.isMixed,
    hrefs: { results: addresses.results(stored.id), plan: addresses.plan(stored.id) },
  };
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

/** While the later one is being answered, the earlier ones stay out of sight. */
async function openFinishedSeries(served: Served) {
  const opened = await openAssessment(served);
  if (!maySeeSeries(opened)) throw notFound();
  if (opened.stored.stage !== "finished")
    throw new Response(null, { status: 303, headers: { Location: addresses.review(opened.stored.id) } });
  return { opened, now: report(opened.stored.assessment, opened.instrument) };
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
