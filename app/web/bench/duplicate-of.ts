import type { StoredAssessment } from "~/storage/store";
import type { Served } from "../served";
import { todayOf } from "../today";

/** A copy of an assessment to work on anew: its answers, open to change; without votes, which belong to the meeting they were cast in. */
export async function duplicateOf(
  served: Served,
  session: string,
  id: string,
  copied: string,
): Promise<StoredAssessment | undefined> {
  const { store, now } = served.plumbline;
  const at = now().toISOString();
  const opened = await store.open(session, id, at);
  if (opened === undefined) return undefined;
  const { stage, assessment } = opened.stored;
  return {
    id: copied,
    revision: 1,
    stage: stage === "profiling" ? "profiling" : "answering",
    assessment: { ...assessment, taken: todayOf(served), votes: {} },
    createdAt: at,
    updatedAt: at,
  };
}
