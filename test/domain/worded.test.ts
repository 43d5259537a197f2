import { expect, test } from "vitest";
import { tinyAssessment, tinyInstrument } from "#test/support/tiny-instrument";
import { standingText } from "~/charts/level-words";
import { report } from "~/domain/report";

const none = { text: "There is none.", level: 0 as const, when: null, begins: [] };
const [pitfall, ...others] = tinyInstrument([
  { id: "a", questions: [{ id: "aims", none }, "other"] },
  { id: "b", questions: ["q"] },
]).pitfalls;
if (pitfall === undefined) throw new Error("the tiny instrument has pitfalls");
const tiny = tinyInstrument([
  { id: "a", questions: [{ id: "aims", none }, "other"] },
  { id: "b", questions: ["q"] },
]);
const instrument = {
  ...tiny,
  pitfalls: [
    {
      ...pitfall,
      variants: [
        { when: { question: "a.aims", none: true as const }, summary: "There are no aims.", absent: true as const },
        { when: { profile: { sector: "charity" } }, title: "A charity’s a", summary: "A charity’s summary." },
      ],
    },
    ...others,
  ],
  levels: tiny.levels.map((level) => (level.level === 1 ? { ...level, whereAbsent: "Not begun" } : level)),
};
const found = (answers: Parameters<typeof tinyAssessment>[0], profile = {}) => {
  const made = report(tinyAssessment({ "b.q": 0, ...answers }, { profile }), instrument);
  return made.profile.find((finding) => finding.pitfall.id === "a");
};

test("where there is none of it a pitfall is told in words that accuse of nothing, and its level is named as absence", () => {
  const absent = found({ "a.aims": "none", "a.other": 0 });
  expect(absent?.pitfall).toMatchObject({ title: "Pitfall a", summary: "There are no aims." });
  expect(absent && standingText(absent.standing)).toBe("1 Not begun");
});

test("the same level answered as practice keeps pitfall and level as they are called", () => {
  const answered = found({ "a.aims": 0, "a.other": 0 });
  expect(answered?.pitfall.summary).toBe("Summary of a.");
  expect(answered && standingText(answered.standing)).toBe("1 Distorted");
});

test("a higher level, reached with the other answers, keeps its own name", () => {
  expect(found({ "a.aims": "none", "a.other": 4 })?.standing).toMatchObject({ level: 3, levelName: "Understood" });
});

test("of two variants that hold, each word is the first one's that has it", () => {
  expect(found({ "a.aims": "none", "a.other": 0 }, { sector: "charity" })?.pitfall).toMatchObject({
    title: "A charity’s a",
    summary: "There are no aims.",
  });
});

test("a pattern reads as its variant says, and keeps what the variant does not word", () => {
  const patterned = tinyInstrument(
    [{ id: "a", questions: ["q"] }],
    [
      {
        id: "rival",
        when: { question: "a.q", atMost: 1 },
        variants: [
          { when: { profile: { sector: "charity" } }, clause: "a grade may lead", check: ["Who asked for it?"] },
        ],
      },
    ],
  );
  const read = (sector: string) =>
    report(tinyAssessment({ "a.q": 0 }, { profile: { sector } }), patterned).patterns[0] ?? {};
  expect(read("charity")).toMatchObject({
    title: "Pattern rival",
    clause: "a grade may lead",
    sentence: "It may be so: rival.",
    check: ["Who asked for it?"],
  });
  expect(read("retail")).toMatchObject({ clause: "rival may be so", check: [] });
});
