import type { AssessmentEvent } from "~/domain/assessment-machine";
import { type Refusal, take } from "~/domain/take";
import type { StoredAssessment } from "~/storage/store";
import { type Opened, openToEdit } from "./opening";
import type { Asked } from "./served";

export type Saved =
  | { readonly kind: "saved"; readonly stored: StoredAssessment }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "conflict"; readonly stored: StoredAssessment };

const RETRIES = 8;

/**
 * Takes an event and saves with one guarded write. When another tab saved in between, the event is rebased on its result and tried again,
 * unless `clashes` says that what this form was drawn from has changed: then nothing is written and both are shown.
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
  const { plumbline } = asked;
  let stored = opened.stored;
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    if (clashes(stored)) return { kind: "conflict", stored };
    const taken = take(stored.stage, stored.assessment, opened.instrument.questions, event);
    if (!taken.ok) return { kind: "refused", refusal: taken.refusal };
    const next: StoredAssessment = {
      ...stored,
      revision: stored.revision + 1,
      stage: taken.stage,
      assessment: taken.assessment,
      updatedAt: plumbline.now().toISOString(),
    };
    if (await plumbline.store.save(next, stored.revision)) return { kind: "saved", stored: next };
    stored = (await openToEdit(asked)).stored;
  }
  throw new Error("an assessment changed faster than it could be saved");
}
