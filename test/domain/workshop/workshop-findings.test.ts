import { expect, test } from "vitest";
import { outcomeOf } from "~/domain/workshop/outcome";
import { workshopFindings } from "~/domain/workshop/workshop-findings";
import { Meeting } from "./meeting";
import { smallInstrument } from "./small-instrument";

/** Twelve people, two groups of five and more, two votes on the first question, the second parked, the third agreed. */
function meetingOfTwelve(mode: "anonymous" | "open") {
  const meeting = new Meeting({ mode, threshold: 5 }).seat({ executive: 6, frontline: 5, manager: 1 });
  return meeting
    .through("begun", "voting.opened")
    .votes(4, 4, 3, 3, 4, 3, 0, 1, 0, 0, 1, 2)
    .through("voting.closed", "discussion.opened", "voting.opened")
    .votes(2, 2, 2, 2, 2, 2, 1, 2, 1, 2, 2, "dont-know")
    .through("voting.closed", { type: "agreed", answer: 2, note: "seen" }, "moved-on", "voting.opened")
    .votes(0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1)
    .through("voting.closed", { type: "parked", note: "Ask the CX team" }, "moved-on", "voting.opened")
    .votes(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)
    .through("voting.closed", { type: "agreed", answer: 3, note: "" }, "wrapped-up");
}

const found = (meeting: Meeting) => {
  const { assessment, ...outcome } = outcomeOf(meeting.workshop, meeting.room.seats, "2026-11-25");
  const findings = workshopFindings(assessment, smallInstrument);
  if (findings === null) throw new Error("nothing found");
  return { findings, outcome };
};

test("an assessment's tallies say what the workshop itself says of agreement, change and gaps", () => {
  const { findings, outcome } = found(meetingOfTwelve("anonymous"));
  for (const voted of findings.questions) {
    const itself = outcome.questions.find(({ question }) => question === voted.question);
    expect([voted.first, voted.last, voted.change, voted.gaps]).toEqual([
      itself?.first,
      itself?.last,
      itself?.change,
      itself?.gaps,
    ]);
  }
  expect(findings.questions).toHaveLength(3);
  const wide = outcome.gaps.filter(({ inWords }) => inWords.anchors >= 1);
  expect(wide.length).toBeGreaterThan(0);
  expect(findings.gaps).toEqual(wide);
});

test("the widest apart stands first, and what was left open says why", () => {
  const meeting = meetingOfTwelve("anonymous");
  const { findings } = found(meeting);
  const [first, second] = meeting.workshop.agenda;
  expect(findings.questions[0]?.question).toBe(second);
  expect(findings.parked).toEqual([{ question: second, note: "Ask the CX team" }]);
  expect(findings.mindsChanged.map(({ question }) => question)).toEqual([first]);
  expect(findings.questions.find(({ question }) => question === first)?.agreed).toBe(2);
});

test.each(["anonymous", "open"] as const)(
  "who took part is told by role, and no group under the threshold: %s",
  (mode) => {
    const { findings } = found(meetingOfTwelve(mode));
    expect(findings.participation.voters).toBe(12);
    expect(findings.participation.groups.map(({ voters }) => voters)).toEqual([6, 6]);
    expect(findings.participation.groups.flatMap(({ roles }) => roles).sort()).toEqual([
      "executive",
      "frontline",
      "manager",
    ]);
  },
);

test("counts that another tool wrote are passed over, and an assessment without votes has no findings", () => {
  const votes = { "core.first": { rounds: 3 }, "side.first": { mode: "open", threshold: 5, rounds: [{ round: -1 }] } };
  expect(workshopFindings({ votes, answers: {} }, smallInstrument)).toBeNull();
  expect(workshopFindings({ votes: {}, answers: {} }, smallInstrument)).toBeNull();
});
