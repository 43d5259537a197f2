import type { Instrument } from "~/domain/instrument";
import { report } from "~/domain/report";
import type { LinkScope, StoredAssessment } from "~/storage/store";
import { editionOf } from "./edition";
import { hashOf } from "./secrets";
import type { Served } from "./served";
import { sessionIn } from "./session-cookie";

/** An assessment as a request may see it. */
export interface Opened {
  readonly stored: StoredAssessment;
  readonly scope: LinkScope;
  /** The edition it was taken with. */
  readonly instrument: Instrument;
}

/** One page for all: wrong, expired and revoked links, and assessments that never were. */
export const notFound = () => new Response(null, { status: 404, statusText: "Not Found" });

/** Scopes that show a workshop as it runs, and nothing of what it leaves behind. */
const IN_THE_ROOM: readonly LinkScope[] = ["present", "take-part"];

/** Opens the assessment in the address for this browser: one read. Throws a 404 Response when it may not. */
export async function openAssessment({ request, params, plumbline }: Served): Promise<Opened> {
  const session = sessionIn(request, plumbline.cookies);
  if (session === undefined || params.id === undefined) throw notFound();
  const opened = await plumbline.store.open(hashOf(session), params.id, plumbline.now().toISOString());
  if (opened === undefined || IN_THE_ROOM.includes(opened.scope)) throw notFound();
  return { ...opened, instrument: editionOf(opened.stored.assessment, plumbline.editions) };
}

/** Like `openAssessment`, for changing it; a view link gets a 403. */
export async function openToEdit(served: Served): Promise<Opened> {
  const opened = await openAssessment(served);
  if (opened.scope !== "own" && opened.scope !== "edit")
    throw new Response("This link only shows the assessment. Ask its owner for a link that can change it.", {
      status: 403,
    });
  return opened;
}

/** The report of a finished assessment; while it is being answered, a redirect back to its tasks. */
export async function openReport(served: Served) {
  const opened = await openAssessment(served);
  if (opened.stored.stage !== "finished")
    throw new Response(null, { status: 303, headers: { Location: `/a/${opened.stored.id}/review` } });
  return { ...opened, report: report(opened.stored.assessment, opened.instrument) };
}
