import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { saidOnPaper } from "#test/support/said-on-paper";
import { saidOnScreen } from "#test/support/said-on-screen";
import { readInstrument } from "~/content/read-instrument";
import { report } from "~/domain/report";
import { reportMarkdown } from "~/exports/report-markdown";

/** An edition says `none` at these questions of what its pitfall accuses of: where it is answered so, the accusation is untrue. */
const DENYING = [
  "weak-metrics.feedback-to-action",
  "score-chasing.target-setting",
  "cx-mirage.survey-and-operations",
  "siloed-dashboards.who-sees",
  "disconnected-employees.moments-of-truth",
  "hoarded-praise.reaches-the-earner",
  "competitor-fixation.yardstick",
  "launch-and-fade.sustained",
  "punitive-metrics.response-to-bad-number",
  "punitive-metrics.efficiency-balance",
] as const;

const instrument = readInstrument(contentDirectory, "2027");
const joinery = assessedOrganisation("joinery");

test.each(DENYING)("%s answered with “there is none here” leaves its pitfall accused of nothing", (id) => {
  const { answers } = joinery;
  const question = instrument.questions.find((each) => each.id === id);
  const written = instrument.pitfalls.find((pitfall) => pitfall.id === question?.pitfall);
  const told = report({ ...joinery, answers: { ...answers, [id]: { answer: "none" } } }, instrument);
  const pitfall = told.profile.find((finding) => finding.pitfall.id === question?.pitfall)?.pitfall;
  expect(pitfall?.summary).toBeTruthy();
  expect(pitfall?.summary).not.toBe(written?.summary);
});

test("a firm that measures nothing is told of no score, rival or dashboard, on screen, on paper and in Word", () => {
  const made = report(joinery, instrument);
  const told = [saidOnScreen(made), saidOnPaper(made).join("\n"), reportMarkdown(made)];
  for (const said of told)
    for (const accused of [
      /Chasing the score/i,
      /The score becomes the goal/,
      /Competitor fixation/i,
      /A rival is easy to see/,
      /The CX mirage/i,
      /The score (is|may be) good because/,
      /Siloed dashboards/i,
      /Weak metrics that change nothing/i,
      /Figures are gathered, charted/,
    ])
      expect(said).not.toMatch(accused);
  const [screen, paper, word] = told;
  for (const said of [screen, paper, word]) {
    expect(said).toMatch(/1 Not begun/);
    expect(said).toMatch(/Plans for customers/);
  }
  expect(made.profile.find(({ pitfall }) => pitfall.id === "weak-metrics")?.standing.levelName).toBe("Not begun");
});
