import { addresses } from "./addresses";
import { formOf } from "./form";
import { endsSoon } from "./link-ends";
import { homeOf } from "./link-home";
import { mayEdit, openAssessment, openToEdit, seeOther } from "./opening";
import { purgeNotice, unansweredUntil } from "./purge-notice";
import { saveEvent } from "./saving";
import { sectionsOf } from "./sections";
import type { Served } from "./served";

/** The home of an assessment: its sections, how far each is, and what comes next. While no profile is given, leads to it; who only looks, to what there is to see. */
export async function tasksView(served: Served) {
  const opened = await openAssessment(served);
  if (!mayEdit(opened)) throw seeOther(await homeOf(served, opened));
  const { stored, scope, instrument } = opened;
  const { id, stage, assessment } = stored;
  if (stage === "profiling") throw seeOther(addresses.profile(id));
  const sections = sectionsOf(id, assessment, instrument);
  const open = sections.flatMap(({ lines }) => lines).find(({ isOpen }) => isOpen);
  if (new URL(served.request.url).searchParams.has("resume"))
    throw seeOther(open?.href ?? (stage === "finished" ? addresses.results(id) : addresses.review(id)));
  return {
    organisation: assessment.profile.organisation ?? null,
    scope: assessment.scope,
    stage,
    purge: await purgeNotice(served, stored),
    unansweredUntil: await unansweredUntil(served, stored),
    archiveHref: scope === "own" ? addresses.archive(id) : null,
    sections: sections.map(({ id: domain, title, about, lines }) => ({
      id: domain,
      title,
      about,
      of: lines.length,
      answered: lines.filter(({ isOpen }) => !isOpen).length,
      dontKnow: lines.filter(({ answer }) => answer?.answer === "dont-know").length,
      href: (lines.find(({ isOpen }) => isOpen) ?? lines[0])?.href ?? addresses.assessment(id),
    })),
    endsOn: endsSoon(opened.linkExpiresAt, served.plumbline),
    standing: stage === "answering" ? await lastResult(served, id) : null,
    nextHref: open?.href ?? null,
    started: Object.keys(assessment.answers).length > 0,
    figures: Object.keys(assessment.figures).length,
    hrefs: {
      profile: addresses.profile(id),
      figures: addresses.figures(id),
      review: addresses.review(id),
      results: addresses.results(id),
      leave: addresses.leave(id),
      file: `${addresses.assessment(id)}/assessment.json`,
    },
  };
}

/** What was finished last, and stays the result while the answers go on; null where nothing was. */
async function lastResult({ plumbline: { store } }: Served, id: string) {
  const last = await store.version(id, "last");
  return last === undefined ? null : { wasQuick: last.assessment.scope === "quick", taken: last.taken };
}

export type TasksView = Awaited<ReturnType<typeof tasksView>>;

/** Continues a quick check as a full assessment, keeping its answers. */
export async function widened(served: Served): Promise<string> {
  const opened = await openToEdit(served);
  await formOf(served.request);
  await saveEvent(served, opened, { type: "scope.widened" });
  return `${addresses.assessment(opened.stored.id)}?resume`;
}
