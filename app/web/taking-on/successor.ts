import type { Assessment } from "~/domain/assessment";
import type { Stage } from "~/domain/assessment-machine";
import type { StoredAssessment } from "~/storage/store";
import { hashOf, idFrom, newId, newSecret } from "../secrets";
import type { Asked } from "../served";
import { sessionCookie, sessionEnd, sessionIn } from "../session-cookie";

/** Why an assessment follows another in its series: measured again without a look at the answers, or taken on with them. */
export type Following = "measured-again" | "taken-on";

/** What follows, as it begins. */
export interface Beginning {
  readonly following: Following;
  readonly stage: Stage;
  readonly assessment: Assessment;
}

/** Beyond as many that one browser began and finished after the same one, ids are no longer looked up. */
const MOST = 50;

/** Ids are the same for the same browser, so that a form sent twice at once makes one assessment and not two. */
const idsAfter = (previous: string, edition: string, following: Following, session: string): readonly string[] =>
  Array.from({ length: MOST }, (_, count) => idFrom(session, previous, edition, following, String(count)));

/** The assessment this browser took on from another one into the newest edition; undefined where it did not, or it is gone. */
export async function takenOnFrom(
  { plumbline, cookie }: Asked,
  previous: string,
): Promise<StoredAssessment | undefined> {
  const { store, instrument, now, cookies } = plumbline;
  const session = sessionIn(cookie, cookies);
  if (session === undefined) return undefined;
  const [id = ""] = idsAfter(previous, instrument.edition, "taken-on", session);
  return (await store.open(hashOf(session), id, now().toISOString()))?.stored;
}

/**
 * Starts the assessment that follows another one in its series, owned by the browser that owns that one. Where it has begun one already (taken on:
 * any; measured again: one that is not finished) nothing is made, and that one is returned.
 */
export async function startSuccessor(
  { plumbline, cookie }: Asked,
  previous: string,
  { following, stage, assessment }: Beginning,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const { store, now, cookies } = plumbline;
  const session = sessionIn(cookie, cookies) ?? "";
  const at = now().toISOString();
  const opened = async (id: string) => (await store.open(hashOf(session), id, at))?.stored;
  const started = (id: string) =>
    store.startReassessment(
      previous,
      { id, revision: 1, stage, assessment, createdAt: at, updatedAt: at },
      {
        id: newId(),
        scope: "own",
        name: "The browser it was started in",
        secretHash: hashOf(newSecret()),
        expiresAt: null,
      },
      { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) },
      following === "taken-on",
    );
  const goesOn = (found: StoredAssessment) => following === "taken-on" || found.stage !== "finished";
  for (const id of [...idsAfter(previous, assessment.instrument.edition, following, session), newId()]) {
    let found = await opened(id);
    if (found === undefined && (await started(id))) return { id, cookie: sessionCookie(session, cookies) };
    // Begun by the same form a moment ago; still out of reach where its link was taken back.
    found ??= await opened(id);
    if (found !== undefined && goesOn(found)) return { id, cookie: sessionCookie(session, cookies) };
  }
  throw new Error("no assessment could be started after this one");
}
