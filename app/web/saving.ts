import { answersChange } from "~/domain/answer-history";
import type { AssessmentEvent } from "~/domain/assessment-machine";
import { questionRules } from "~/domain/question-rules";
import { type Refusal, take } from "~/domain/take";
import { backoff } from "~/storage/backoff";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { StoredAssessment } from "~/storage/store";
import { type Opened, openToEdit } from "./opening";
import type { Asked } from "./served";

export type Saved =
  | { readonly kind: "saved"; readonly stored: StoredAssessment }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "conflict"; readonly stored: StoredAssessment };

/** Enough for a room in which everybody saves at once. */
const ATTEMPTS = 32;

/**
 * Takes an event and saves with one guarded write; what finishes an assessment is frozen as a version with it. When somebody else saved in between, the event is
 * rebased on theirs and tried again after a pause,
 * unless `clashes` says that what this form was drawn from has changed: then nothing is written and both are shown. Throws trouble where others are always quicker.
 */
export async function saveEvent(
  asked: Asked,
  opened: Opened,
  event: AssessmentEvent,
  clashes?: (stored: StoredAssessment) => boolean,
): Promise<Saved> {
  const counted = (outcome: Saved["kind"] | "failed") =>
    asked.plumbline.metrics.saves.inc({ event: event.type, outcome });
  try {
    const saved = await saveUncounted(asked, opened, event, clashes);
    counted(saved.kind);
    return saved;
  } catch (error) {
    counted("failed");
    throw error;
  }
}

/** The same, for whoever counts what became of it. */
export async function saveUncounted(
  asked: Asked,
  opened: Opened,
  event: AssessmentEvent,
  clashes: (stored: StoredAssessment) => boolean = () => false,
): Promise<Saved> {
  const { store, now } = asked.plumbline;
  const save = event.type === "finished" ? store.finish : store.save;
  let stored = opened.stored;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) {
      await backoff(attempt);
      stored = (await openToEdit(asked)).stored;
    }
    if (clashes(stored)) return { kind: "conflict", stored };
    const questions = questionRules(stored.assessment, opened.instrument, event);
    const taken = take(stored.stage, stored.assessment, questions, event);
    if (!taken.ok) return { kind: "refused", refusal: taken.refusal };
    const next: StoredAssessment = {
      ...stored,
      revision: stored.revision + 1,
      stage: taken.stage,
      assessment: taken.assessment,
      updatedAt: now().toISOString(),
    };
    const change = answersChange(stored.assessment, next.assessment, event, {
      number: next.revision,
      at: next.updatedAt,
      who: opened.scope !== "own" && opened.linkName !== "" ? opened.linkName : null,
    });
    if (await save(next, stored.revision, change ?? undefined)) return { kind: "saved", stored: next };
  }
  throw new StorageTrouble("contended", new Error("an assessment changed faster than it could be saved"));
}
