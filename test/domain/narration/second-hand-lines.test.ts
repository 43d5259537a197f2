import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { secondHandLines } from "~/domain/narration/second-hand-lines";
import { report } from "~/domain/report";

const instrument = {
  ...tinyInstrument([
    {
      id: "a",
      questions: [
        { id: "q", bestKnownBy: ["frontline", "manager"] },
        { id: "r", bestKnownBy: ["manager", "frontline"] },
        { id: "s", bestKnownBy: ["cx-team"] },
        { id: "t", bestKnownBy: ["frontline"] },
      ],
    },
  ]),
  respondentRoles: [
    { id: "frontline" as const, name: "Frontline" },
    { id: "manager" as const, name: "Manager" },
    { id: "cx-team" as const, name: "CX team" },
  ],
};

test("good answers at second hand stand together under those who would know", () => {
  const assessment = tinyAssessment(
    { "a.q": 4, "a.r": 3, "a.s": 3, "a.t": 1 },
    { profile: { respondentRole: "executive" } },
  );
  expect(secondHandLines(report(assessment, instrument))).toEqual([
    "Ask: Frontline, Manager. The q of a; The r of a.",
    "Ask: CX team. The s of a.",
  ]);
});
