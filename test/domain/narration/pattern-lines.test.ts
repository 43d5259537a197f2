import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import type { Figures } from "~/domain/assessment";
import type { FactName } from "~/domain/instrument";
import { restsOnLines } from "~/domain/narration/pattern-lines";
import { report } from "~/domain/report";

const FAILED = { failureDemand: { failures: 90, contacts: 200 } };

function lines(fact: FactName, figures: Figures) {
  const instrument = tinyInstrument([{ id: "a", questions: ["q"] }], [{ id: "p", when: { fact, atLeast: 0 } }]);
  const found = report(tinyAssessment({}, { figures }), instrument);
  return found.patterns.flatMap((pattern) => restsOnLines(found, pattern));
}

test.each<[FactName, Figures, string]>([
  // 90 of 200: Wilson 95 % is 38.3 to 51.9 %
  ["failure-share-low", FAILED, "the lower end of the share of contacts caused by a failure (38 %)"],
  ["failure-share-high", FAILED, "the upper end of the share of contacts caused by a failure (52 %)"],
  ["failure-share", FAILED, "the share of contacts caused by a failure (45 %)"],
  ["contacts-tagged", FAILED, "how many contacts were tagged (200)"],
  ["looks-good", { ...FAILED, presentedAs: "good" }, "how good the score looks (presented as good)"],
  ["looks-good", { csat: { percent: 86 } }, "how good the score looks (86 % satisfied)"],
  ["pay-on-score", { variablePayOnScore: 15 }, "the share of variable pay that depends on a customer score (15 %)"],
  ["score-given", { csat: { percent: 86 } }, "the score given"],
])("a pattern says what it read of the figures: %s", (fact, figures, said) => {
  expect(lines(fact, figures)).toEqual([`From the figures and the profile: ${said}`]);
});

test.each<FactName>(["failure-share", "looks-good", "contacts-tagged"])(
  "what was not given is not said to have been read: %s",
  (fact) => {
    expect(lines(fact, {})).toEqual([]);
  },
);
