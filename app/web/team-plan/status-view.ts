import { verdictLine } from "~/domain/narration/reliance-lines";
import { relianceWords } from "~/domain/narration/reliance-words";
import { whatHolds } from "~/domain/narration/what-holds";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { progressRows } from "~/domain/team-plan/progress-marks";
import { statusForChat, statusSaid } from "~/domain/team-plan/status-said";
import { addresses } from "../addresses";
import { drawnReport } from "../drawn-report";
import { findFinished } from "../opening";
import type { Served } from "../served";
import { planAddresses } from "./addresses";
import { mayEditPlan, type OpenedPlan, openPlan } from "./open-plan";
import { filterQuery } from "./plan-filter";
import { shownPlan } from "./plan-view";

export type StatusView = Awaited<ReturnType<typeof statusView>>;

/** The one page for a weekly meeting, of the whole plan or the part an address filters and a link shows. */
export async function statusView(served: Served) {
  const plan = await openPlan(served);
  const { opened, of } = plan;
  const { part, progress, filter: asked } = shownPlan(served, plan);
  const { id, assessment } = opened.stored;
  const filter = { ...asked, ...of };
  const organisation = of === null ? (assessment.profile.organisation ?? null) : null;
  const roles = opened.instrument.ownerRoles;
  const said = statusSaid({
    part,
    progress,
    roles,
    filter,
    questionNames: Object.fromEntries(opened.instrument.questions.map((question) => [question.id, question.name])),
  });
  return {
    result: await resultFor(served, plan),
    organisation,
    role: of !== null && "role" in of ? of.role : null,
    person: of !== null && "person" in of ? of.person : null,
    roles,
    said,
    chat: statusForChat(said, organisation ?? filterSaid({ filter, roles })),
    rows: progressRows(progress),
    decideHref:
      said.decision !== null && mayEditPlan(opened) ? `${planAddresses.plan(id)}#decision-${said.decision.day}` : null,
    backHref: planAddresses.plan(id, filterQuery(asked)),
    pdfHref: planAddresses.file(id, "status.pdf", filterQuery(asked)),
    markdownHref: planAddresses.file(id, "status.md", filterQuery(asked)),
  };
}

/** What was found, for a sponsor who opens nothing else: whether the number holds, the sentence and the level, with the way to both pages. Null for a link that leaves results out, and where nothing is finished. */
async function resultFor(served: Served, { opened, of }: OpenedPlan) {
  if (of !== null || !opened.shows.results) return null;
  const finished = await findFinished(served, opened);
  if (finished === undefined) return null;
  const found = drawnReport(finished.stored.assessment, finished.instrument, finished.adopted);
  const { id } = opened.stored;
  return {
    verdicts:
      found.reliance.length === 0
        ? [relianceWords.verdicts["no-number"]]
        : found.reliance.map((finding) => verdictLine(found, finding)),
    sentence: found.headline.sentence,
    level: whatHolds(found).title,
    resultsHref: addresses.results(id),
    boardHref: `${addresses.assessment(id)}/files/board-a4.pdf`,
  };
}
