import type { Kysely } from "kysely";
import { type AnswersChange, asOneChange } from "~/domain/answer-history";
import { answersChangeBody } from "./assessment-body";
import type { Store } from "./store";
import type { Tables } from "./tables";

const LINES_AT_MOST = 200;
/** SQLite and Postgres bound the values of one statement. */
const ROWS_AT_ONCE = 100;

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
  await transaction
    .insertInto("answer_changes")
    .values(changeRow(assessmentId, merged ?? change))
    .execute();
}

/** Writes the lines that came with a file, in the transaction that keeps the assessment they tell of. */
export async function keepFiledAnswers(
  transaction: Kysely<Tables>,
  assessmentId: string,
  history: readonly AnswersChange[],
) {
  for (let from = 0; from < history.length; from += ROWS_AT_ONCE)
    await transaction
      .insertInto("answer_changes")
      .values(history.slice(from, from + ROWS_AT_ONCE).map((change) => changeRow(assessmentId, change)))
      .execute();
}

const changeRow = (assessmentId: string, { number, at, ...line }: AnswersChange) => ({
  assessment_id: assessmentId,
  number,
  at,
  body: answersChangeBody.write(line),
});

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
