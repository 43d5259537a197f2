import type { Kysely } from "kysely";
import { z } from "zod";
import { handedAnswerBody } from "./assessment-body";
import type { HandedAnswer, HandedStore } from "./handed-store";
import type { Tables } from "./tables";

const row = z.object({ link_id: z.string(), question: z.string(), at: z.iso.datetime(), body: z.string() });

/** Keeping and reading the answers that came back by links. */
export function handedQueries(db: Kysely<Tables>): HandedStore {
  return {
    handAnswers: async (handed) => {
      if (handed.length === 0) return;
      await db
        .insertInto("handed_answers")
        .values(
          handed.map(({ linkId, question, answer, at }) => ({
            link_id: linkId,
            question,
            at,
            body: handedAnswerBody.write(answer),
          })),
        )
        .onConflict((conflict) =>
          conflict
            .columns(["link_id", "question"])
            .doUpdateSet(({ ref }) => ({ at: ref("excluded.at"), body: ref("excluded.body") })),
        )
        .execute();
    },

    handedAnswers: async (assessmentId) => {
      const rows = await db
        .selectFrom("handed_answers")
        .innerJoin("links", "links.id", "handed_answers.link_id")
        .select(["handed_answers.link_id", "handed_answers.question", "handed_answers.at", "handed_answers.body"])
        .where("links.assessment_id", "=", assessmentId)
        .orderBy("handed_answers.at")
        .orderBy("handed_answers.link_id")
        .orderBy("handed_answers.question")
        .execute();
      return rows.map(handedOf);
    },
  };
}

function handedOf(from: unknown): HandedAnswer {
  const { link_id, question, at, body } = row.parse(from);
  return { linkId: link_id, question, at, answer: handedAnswerBody.read(body) };
}
