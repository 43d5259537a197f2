import type { Kysely } from "kysely";
import type { AnswersChange } from "~/domain/answer-history";
import { noteAnswersChange } from "./answer-history-queries";
import { assessmentColumns } from "./assessment-body";
import { compiledOnce } from "./compiled-once";
import type { StoredAssessment } from "./store";
import type { Database, Tables } from "./tables";

interface Waiting {
  readonly stored: StoredAssessment;
  readonly expectedRevision: number;
  readonly change: AnswersChange | undefined;
  told(saved: boolean): void;
  failed(error: unknown): void;
}

/**
 * Writes an assessment, with the line of history that leads to it, where it still has the expected revision; false where it has not, or is gone. Where one connection writes for all, the saves of one turn of the
 * event loop share a transaction, and so one wait for the disk; nobody is told before it is over.
 */
export function sharedSaves({ db, locksRows }: Database) {
  const saveOne = guardedSave(db);
  const saveAlone = ({ stored, expectedRevision, change }: Pick<Waiting, "stored" | "expectedRevision" | "change">) =>
    change === undefined
      ? saveOne(db, stored, expectedRevision)
      : db.transaction().execute((transaction) => saveOne(transaction, stored, expectedRevision, change));
  if (locksRows)
    return (stored: StoredAssessment, expectedRevision: number, change?: AnswersChange) =>
      saveAlone({ stored, expectedRevision, change });
  let waiting: Waiting[] = [];
  const inOne = async (together: readonly Waiting[]): Promise<readonly boolean[]> => {
    const [only] = together;
    if (together.length === 1 && only !== undefined) return [await saveAlone(only)];
    return db.transaction().execute(async (transaction) => {
      const outcomes: boolean[] = [];
      for (const { stored, expectedRevision, change } of together)
        outcomes.push(await saveOne(transaction, stored, expectedRevision, change));
      return outcomes;
    });
  };
  const saveAll = async () => {
    const together = waiting;
    waiting = [];
    try {
      const saved = await inOne(together);
      for (const [index, { told }] of together.entries()) told(saved[index] ?? false);
    } catch (error) {
      for (const { failed } of together) failed(error);
    }
  };
  return (stored: StoredAssessment, expectedRevision: number, change?: AnswersChange) =>
    new Promise<boolean>((told, failed) => {
      if (waiting.length === 0) setImmediate(() => void saveAll());
      waiting.push({ stored, expectedRevision, change, told, failed });
    });
}

const NAMES = ["id", "expected", "revision", "stage", "body", "organisation", "updated_at"] as const;

/** The guarded write itself, by any connection; in a transaction where a line of history goes with it. */
export function guardedSave(db: Kysely<Tables>) {
  const update = compiledOnce(NAMES, ({ id, expected, ...set }) =>
    db
      .updateTable("assessments")
      .set(set as never)
      .where("id", "=", id)
      .where("revision", "=", expected as never),
  );
  return async (
    executor: Kysely<Tables>,
    { id, revision, stage, assessment, updatedAt }: StoredAssessment,
    expected: number,
    change?: AnswersChange,
  ): Promise<boolean> => {
    const columns = { id, expected, revision, stage, ...assessmentColumns(assessment), updated_at: updatedAt };
    const { numAffectedRows } = await update(executor, columns);
    if (numAffectedRows !== 1n) return false;
    if (change !== undefined) await noteAnswersChange(executor, id, change);
    return true;
  };
}
