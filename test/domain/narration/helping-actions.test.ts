import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { helpingActions } from "~/domain/narration/helping-actions";
import { report } from "~/domain/report";

const instrument = tinyInstrument([
  {
    id: "a",
    questions: ["q", "r"],
    actions: [
      { id: "begin", title: "Begin", lifts: { "a.q": 2 } },
      { id: "go-on", title: "Go on", lifts: { "a.q": 4 } },
      { id: "elsewhere", title: "Elsewhere", lifts: { "a.q": 4 }, when: { profile: { customers: "b2b" } } },
      { id: "other", title: "Other", lifts: { "a.r": 3 } },
    ],
  },
]);
const pattern = { actions: ["begin", "go-on", "elsewhere", "other"] };
const helping = (answers: Parameters<typeof tinyAssessment>[0], profile = {}) =>
  helpingActions(report(tinyAssessment(answers, { profile }), instrument), pattern);

test("what would help leaves out what is done, and what does not suit this organisation", () => {
  expect(helping({ "a.q": 2, "a.r": 3 })).toEqual(["Go on"]);
  expect(helping({ "a.q": 1, "a.r": 1 }, { customers: "b2b" })).toEqual(["Begin", "Go on", "Elsewhere", "Other"]);
});

test("what is not known may be helped", () => {
  expect(helping({ "a.q": 4, "a.r": "dont-know" })).toEqual(["Other"]);
});
