import type { StoredAssessment } from "~/storage/store";
import { newId } from "../secrets";
import type { Served } from "../served";

/** A copy of an assessment to work on anew: its answers, open to change; without votes, which belong to the meeting they were cast in. */
export async function duplicateOf(
  { plumbline: { store, now } }: Served,
  session: string,
  id: string,
): Promise<StoredAssessment | undefined> {
  const at = now().toISOString();
  const opened = await store.open(session, id, at);
  if (opened === undefined) return undefined;
  const { stage, assessment } = opened.stored;
  return {
    id: newId(),
    revision: 1,
    stage: stage === "profiling" ? "profiling" : "answering",
    assessment: { ...assessment, taken: at.slice(0, 10), votes: {} },
    createdAt: at,
    updatedAt: at,
  };
}
