import { expect, test } from "vitest";
import { tinyInstrument } from "#test/support/tiny-instrument";
import { wordingFor } from "~/domain/wording";

const anchors = ["Nobody.", "One.", "Some.", "Most.", "All."] as const;
const [question] = tinyInstrument([
  {
    id: "p",
    questions: [
      {
        id: "q",
        text: "What do customers hear?",
        hint: "On the phone.",
        variants: [
          { when: { contactCentre: false }, hint: "At the counter." },
          { when: { customers: "b2b" }, text: "What do clients hear?", hint: "In reviews.", anchors },
          { when: { customers: "b2b", contactCentre: false }, text: "What do clients hear from you?" },
        ],
      },
    ],
  },
]).questions;

const wording = (profile: Parameters<typeof wordingFor>[1]) => {
  if (question === undefined) throw new Error("There is no question.");
  return wordingFor(question, profile);
};

test("without a matching profile the question reads as written", () => {
  expect(wording({})).toMatchObject({ text: question?.text, hint: "On the phone.", anchors: question?.anchors });
  expect(wording({ contactCentre: true, customers: "both" }).text).toBe("What do customers hear?");
});

test("a variant changes only the parts it words", () => {
  expect(wording({ contactCentre: false })).toMatchObject({
    text: question?.text,
    hint: "At the counter.",
    anchors: question?.anchors,
  });
  expect(wording({ customers: "b2b" })).toMatchObject({ text: "What do clients hear?", hint: "In reviews.", anchors });
});

test("each part comes from the most specific variant that words it; equals go by their order", () => {
  expect(wording({ customers: "b2b", contactCentre: false })).toMatchObject({
    text: "What do clients hear from you?",
    hint: "At the counter.",
    anchors,
  });
});
