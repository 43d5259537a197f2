import { begin } from "./assessment-flow";
import type { Writing } from "./kill-rounds";
import type { Visitor } from "./visitor";

/** One question after another is answered with a note of its own, round and round. */
export async function writingAnswers(visitor: Visitor): Promise<Writing> {
  const { id } = await begin(visitor, "full");
  const { body } = await visitor.open("/api/instrument");
  const { questions } = JSON.parse(body.toString("utf8")) as { questions: { id: string }[] };
  return {
    change: (count, before) => {
      const key = questions[count % questions.length]?.id ?? "";
      const note = `answer ${count}`;
      const fields = { answer: String(count % 5), note, "based-on": markOfNote(before(key)) };
      return { key, value: note, path: `/a/${id}/q/${key}`, fields };
    },
    found: async () => {
      const file = JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8")) as {
        answers: Record<string, { note?: string }>;
      };
      return new Map(Object.entries(file.answers).map(([question, { note }]) => [question, note ?? ""]));
    },
  };
}

/** What the form would carry: the answer this one is based on, as the page marks it. */
export const markOfNote = (note: string | undefined) =>
  note === undefined ? "none" : JSON.stringify([Number(note.split(" ")[1]) % 5, null, note, "", ""]);
