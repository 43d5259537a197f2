import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import type { Assessment } from "~/domain/assessment";
import { boardReliance, standsOnLines } from "~/domain/narration/board-reliance";
import {
  figuresBehind,
  mendLines,
  mendTitle,
  movementOf,
  newMendLines,
  outcomeSaid,
  verdictLine,
} from "~/domain/narration/reliance-lines";
import type { RelianceFinding } from "~/domain/reliance/reliance";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory);
const showroom = readSamples(contentDirectory, instrument).find(({ id }) => id === "showroom-group")?.assessment;
if (showroom === undefined) throw new Error("there is no showroom group");

const found = (wishes: Partial<Assessment> = {}) => report({ ...showroom, ...wishes }, instrument);
const nps = ({ reliance }: { readonly reliance: readonly RelianceFinding[] }) => {
  const [first] = reliance;
  if (first === undefined) throw new Error("there is no number");
  return first;
};

test("the verdict names the number as the headline does, and says where it was not entered", () => {
  const all = found();
  expect(all.reliance.map((finding) => verdictLine(all, finding))).toEqual([
    "The NPS of 82: not yet.",
    "The satisfaction score (known, not entered): not yet.",
  ]);
  const mean = found({ figures: { ces: { mean: 5.2, responses: 90 } }, profile: { metrics: ["ces"] } });
  expect(verdictLine(mean, nps(mean))).not.toContain("not entered");
});

test("what is not known of a figure is not laid on anybody; what nobody could answer is, and a quick check says what it leaves out", () => {
  const said = (all: ReturnType<typeof found>, id: string) =>
    nps(all)
      .tests.filter((each) => each.id === id)
      .map((each) => outcomeSaid(all, each))[0];
  expect(said(found({ figures: { nps: { current: { score: 60 } } } }), "response")).toBe("not known");
  const asked = "rating-solicitation.who-is-asked";
  const unknown = found({ answers: { ...showroom.answers, [asked]: { answer: "dont-know" } } });
  expect(said(unknown, "who-is-asked")).toBe("nobody here can say");
  expect(said(found({ scope: "quick" }), "read-with-its-n")).toBe("not tested in the quick check");
});

test("what would make it a yes has the mend of each test that does not hold, failures first, and none of those that hold", () => {
  const finding = nps(found());
  const lines = mendLines(finding);
  const mended = (outcome: string) => finding.tests.filter((each) => each.outcome === outcome).map(({ mend }) => mend);
  expect(lines).toHaveLength(finding.tests.length - mended("holds").length);
  expect(lines[0]?.toLowerCase()).toBe(`${mended("fails")[0]}.`.toLowerCase());
  expect(lines.join(" ").toLowerCase()).not.toContain(mended("holds")[0]);
  expect(mendTitle(finding)).toBe("What would make it a yes");
  expect(mendTitle({ ...finding, verdict: "yes" })).toBe("What would make it firmer");
});

test("a paper says each mend once: the numbers after the first add only what is new", () => {
  const all = found();
  const lines = all.reliance.map((finding) => newMendLines(all, finding));
  expect(lines[0]).toEqual(mendLines(nps(all)));
  expect(lines[1]).toEqual([
    "Enter how many answered, and ask more customers, or add up periods, until chance moves it by no more than 5 NPS points or 3 %.",
    "Compare those who did not answer with those who did, once a year.",
  ]);
});

test("a change within its noise may not be called one, whatever the verdict", () => {
  expect(movementOf(found(), nps(found()))).toContain("so it may not be called a change.");
  const csat = found().reliance[1];
  expect(csat && movementOf(found(), csat)).toBeNull();
});

test("a test opens to the figures its rules read", () => {
  const all = found({ figures: { ...showroom.figures, sameAsLastTime: { wording: "no", mix: "yes" } } });
  const lines = (id: string) =>
    nps(all)
      .tests.filter((each) => each.id === id)
      .flatMap((each) => figuresBehind(all, nps(all), each));
  expect(lines("sample")).toEqual(["NPS 81.7, give or take 5.9 points, from 300 responses."]);
  expect(lines("response")[0]).toContain("47 % of those invited answered.");
  expect(lines("same-as-last-time")).toEqual([
    "The wording has changed since last time.",
    "The mix of customers is the same as last time.",
  ]);
});

test("a board reads the gravest number in full, the others in short, and what to begin with where there is none", () => {
  const [first, second] = boardReliance(found());
  expect(first?.lines.join(" ")).toContain("Fails: who is asked; how they are asked; what hangs on it.");
  expect(first?.mend?.lines.length).toBeGreaterThan(3);
  expect(second?.mend).toBeNull();
  expect(second?.lines.join(" ")).not.toContain("Not known");
  const [none] = boardReliance(found({ figures: {}, profile: {} }));
  expect(none?.verdict).toBe("There is no number.");
  expect(none?.lines.join(" ")).toContain("To begin with");
});

test("a board is told what a result stands on", () => {
  const lines = standsOnLines(found({ scope: "quick" }));
  expect(lines[0]).toContain("answers carry evidence.");
  expect(lines.slice(1)).toEqual([
    "Quick check: indicative.",
    "Provisional until somebody of the frontline has answered too.",
  ]);
});
