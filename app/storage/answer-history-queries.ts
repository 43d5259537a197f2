import type { Kysely } from "kysely";
import { type AnswersChange, asOneChange } from "~/domain/answer-history";
import { answersChangeBody } from "./assessment-body";
import type { Store } from "./store";
import type { Tables } from "./tables";

const LINES_AT_MOST = 200;

/** Reading the history of answers. */
export const answerHistoryQueries = (db: Kysely<Tables>): Pick<Store, "answersChanges"> => ({
  answersChanges: async (assessmentId, before) => {
    const rows = await newestFirst(db, assessmentId)
      .$if(before !== undefined, (query) => query.where("number", "<", before ?? 0))
      .limit(LINES_AT_MOST)
      .execute();
    return rows.map(readChange);
  },
});

/** Writes a line in the transaction that saves what it tells of; what goes on changing one answer goes on in its line. */
export async function noteAnswersChange(transaction: Kysely<Tables>, assessmentId: string, change: AnswersChange) {
  const last = await newestFirst(transaction, assessmentId).limit(1).executeTakeFirst();
  const earlier = last === undefined ? undefined : readChange(last);
  const merged = earlier === undefined ? null : asOneChange(earlier, change);
  if (earlier !== undefined && merged !== null)
    await transaction
      .deleteFrom("answer_changes")
      .where("assessment_id", "=", assessmentId)
      .where("number", "=", earlier.number)
      .execute();
  const { number, at, ...line } = merged ?? change;
  await transaction
    .insertInto("answer_changes")
    .values({ assessment_id: assessmentId, number, at, body: answersChangeBody.write(line) })
    .execute();
}

const newestFirst = (db: Kysely<Tables>, assessmentId: string) =>
  db
    .selectFrom("answer_changes")
    .select(["number", "at", "body"])
    .where("assessment_id", "=", assessmentId)
    .orderBy("number", "desc");

const readChange = ({ number, at, body }: Pick<Tables["answer_changes"], "number" | "at" | "body">): AnswersChange => ({
  number,
  at,
  ...answersChangeBody.read(body),
});
