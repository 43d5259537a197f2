import type { Scope } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { withoutWords } from "~/domain/left-out-words";
import { inRoleNamesOf } from "~/domain/role-names";
import { shownDate } from "~/domain/shown-date";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { withoutNotes } from "~/domain/team-plan/without-notes";
import type { LinkScope, OpenedAssessment, Version } from "~/storage/store";
import { addresses } from "./addresses";
import { drawnReport } from "./drawn-report";
import { editionOf } from "./edition";
import { LINK_ENDED } from "./link-ended";
import { lastDay } from "./link-ends";
import { hashOf } from "./secrets";
import type { Asked, Served } from "./served";
import { sessionIn } from "./session-cookie";

/** An assessment as a request may see it. */
export interface Opened extends OpenedAssessment {
  /** The edition it was taken with. */
  readonly instrument: Instrument;
}

/** One page for all: wrong, expired and revoked links, and assessments that never were. */
export const notFound = () => new Response(null, { status: 404, statusText: "Not Found" });

/** A right link that has ended: a 410 that says when. */
export const linkEnded = (expiresAt: string) =>
  new Response(
    `It could be used until ${shownDate(lastDay(expiresAt))}. Ask whoever gave it to you: its owner can let it go on, and nothing is lost.`,
    { status: 410, statusText: LINK_ENDED },
  );

/** Scopes that see answers and results; the others see a room, a part of the plan or picked questions. */
const WHOLE: readonly LinkScope[] = ["own", "edit", "plan", "view", "facilitate", "bench"];

/** Opens by this browser's widest link, or by the one link that is named: one read. Throws a 404 Response when it has none, a 410 when it has ended. */
export async function openByLink({ cookie, params, plumbline }: Asked, linkId?: string): Promise<Opened> {
  const session = sessionIn(cookie, plumbline.cookies);
  if (session === undefined || params.id === undefined) throw notFound();
  const hash = hashOf(session);
  const now = plumbline.now().toISOString();
  const opened = await plumbline.store.open(hash, params.id, now, linkId);
  if (opened === undefined) throw await endedOrMissing(plumbline, { hash, id: params.id, now, linkId });
  const { stored, shows } = opened;
  const instrument = inRoleNamesOf(stored.assessment.profile, editionOf(stored.assessment, plumbline.editions));
  if (shows.notes) return { ...opened, instrument };
  return { ...opened, instrument, stored: { ...stored, assessment: withoutWords(stored.assessment) } };
}

/** A 410 for a browser that came by a link that has ended; else the one 404. */
export async function endedOrMissing(
  { store }: Pick<Asked["plumbline"], "store">,
  { hash, id, now, linkId }: { hash: string; id: string; now: string; linkId?: string | undefined },
): Promise<Response> {
  const end = await store.endOfSession(hash, id, now, linkId);
  return end === undefined ? notFound() : linkEnded(end);
}

/** Opens the assessment in the address for this browser. Throws a 404 Response when it may not see answers and results. */
export async function openAssessment(asked: Asked): Promise<Opened> {
  const opened = await openByLink(asked);
  if (!WHOLE.includes(opened.scope) || !opened.shows.results) throw notFound();
  return opened;
}

/** Like `openAssessment`, for pages with forms that change answers: who may not is led to the answers as they were finished. */
export async function openForm(asked: Asked): Promise<Opened> {
  const opened = await openAssessment(asked);
  if (mayEdit(opened)) return opened;
  throw seeOther(addresses.answers(opened.stored.id, asked.params.question));
}

/** Like `openAssessment`, for changing it; a view link gets a 403. */
export async function openToEdit(asked: Asked): Promise<Opened> {
  const opened = await openAssessment(asked);
  if (!mayEdit(opened))
    throw new Response("This link only shows the assessment. Ask its owner for a link that can change it.", {
      status: 403,
    });
  return opened;
}

/** Like `openToEdit`, for what the owner alone may do: sharing, taking back, measuring again. Others get a 403. */
export async function openToOwn(asked: Asked): Promise<Opened> {
  const opened = await openToEdit(asked);
  if (opened.scope !== "own") throw new Response("Only the owner may do this.", { status: 403 });
  return opened;
}

/** Whether answers may be changed. */
export const mayEdit = ({ scope }: Pick<Opened, "scope">): boolean => scope === "own" || scope === "edit";

export const seeOther = (href: string) => new Response(null, { status: 303, headers: { Location: href } });

/** A finished result; `stored.assessment` is what it was finished with. */
export interface OpenedResult extends Opened {
  /** What the answers as they stand ask. */
  readonly scopeNow: Scope;
  /** The plan a team adopted, as this link shows it: from then on it is the plan of every result. Null where none was. */
  readonly adopted: TeamPlan | null;
  /**
   * `now`: the answers as they stand; `going-on`: the last version, of answers that have changed since and are not finished again; `earlier`: the
   * version of this number, which the address asks for.
   */
  readonly shown: { readonly kind: "now" | "going-on" } | { readonly kind: "earlier"; readonly number: number };
}

/**
 * The result everybody sees: what was finished last, also while its answers are being changed, or the version an address asks for. Where nothing
 * was ever finished, a redirect: of who may answer to the answers, of others to the results, where that is said. Throws a 404 for a version that is not kept.
 */
export async function openFinished(served: Served): Promise<OpenedResult> {
  const opened = await openAssessment(served);
  const result = await findFinished(served, opened);
  if (result !== undefined) return result;
  const { id } = opened.stored;
  throw seeOther(mayEdit(opened) ? addresses.review(id) : addresses.results(id));
}

/** The same of an assessment that is opened; undefined where nothing was ever finished. */
export async function findFinished(served: Served, opened: Opened): Promise<OpenedResult | undefined> {
  const { store } = served.plumbline;
  const { id, stage, assessment } = opened.stored;
  const adopted = await adoptedPlan(served, opened);
  const around = { adopted, scopeNow: assessment.scope };
  const asked = new URL(served.request.url).searchParams.get("version");
  if (asked !== null) {
    const number = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
    const version = await store.version(id, number);
    if (version === undefined) throw notFound();
    return { ...asFinished(opened, version), ...around, shown: { kind: "earlier", number: version.number } };
  }
  if (stage === "finished") return { ...opened, ...around, shown: { kind: "now" } };
  const last = await store.version(id, "last");
  if (last === undefined) return undefined;
  return { ...asFinished(opened, last), ...around, shown: { kind: "going-on" } };
}

/** The plan that was adopted of an assessment, as a link shows it: whole, or without what people wrote on how it goes. Null where none was. */
export async function adoptedPlan({ plumbline }: Asked, { stored, shows }: Opened): Promise<TeamPlan | null> {
  const kept = await plumbline.store.planOf(stored.id);
  if (kept === undefined) return null;
  return shows.notes ? kept.plan : withoutNotes(kept.plan);
}

function asFinished(opened: Opened, { assessment }: Version): Opened {
  const { stored, shows } = opened;
  return { ...opened, stored: { ...stored, assessment: shows.notes ? assessment : withoutWords(assessment) } };
}

/** The same with its report. */
export async function openReport(served: Served) {
  const opened = await openFinished(served);
  return { ...opened, report: drawnReport(opened.stored.assessment, opened.instrument, opened.adopted) };
}
