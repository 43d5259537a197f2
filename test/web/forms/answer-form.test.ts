import { expect, test } from "vitest";
import { answerMark, readAnswer } from "~/web/forms/answer-form";
import { typedOf } from "~/web/forms/typed-answer";

const read = (fields: Record<string, string>) => readAnswer(new URLSearchParams(fields));

test("there is none here is an answer with its evidence and note, and no reason or name to ask", () => {
  const fields = { answer: "none", evidence: "2", note: "Two years", ask: "Ada", reason: "x", "based-on": "none" };
  expect(read(fields)).toEqual({
    ok: true,
    basedOn: "none",
    answer: { answer: "none", evidence: 2, note: "Two years" },
    sent: [],
  });
});

test("it is never taken for a question left open", () => {
  expect(answerMark({ answer: "none" })).not.toBe(answerMark(undefined));
  expect(typedOf({ answer: "none" }).answer).toBe("none");
  expect(read({ answer: "nothing" }).ok).toBe(false);
});
