import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import type { Assessment } from "~/domain/assessment";
import { report } from "~/domain/report";
import { renderReport } from "~/pdf/render-report";
import { readPdf } from "./read-pdf";

const instrument = readInstrument(contentDirectory);
const showroom = readSamples(contentDirectory, instrument).find(({ id }) => id === "showroom-group")?.assessment;
if (showroom === undefined) throw new Error("there is no showroom group");

const board = async (wishes: Partial<Assessment>) => {
  const found = report({ ...showroom, ...wishes }, instrument);
  return (await readPdf((await renderReport(found, { paper: "letter", part: "board" })).bytes)).pages;
};

test("the board page says whether the number can be relied on, what fails, what would make it a yes, and what it stands on", async () => {
  const pages = await board({});
  expect(pages).toHaveLength(1);
  for (const said of [
    "Can the number be relied on?",
    "The NPS of 82: not yet.",
    "give or take 5.9 points, from 300 responses.",
    "47 % of those invited answered.",
    "Fails: who is asked; how they are asked; what hangs on it.",
    "What would make it a yes: Let the system draw who is asked",
    "answers carry evidence.",
    "Provisional until somebody of the frontline has answered too.",
  ])
    expect(pages[0]?.text).toContain(said);
});

test("three numbers and a quick check leave the board its one page", async () => {
  const pages = await board({
    scope: "quick",
    profile: { ...showroom.profile, metrics: ["nps", "csat", "ces"] },
    figures: {
      ...showroom.figures,
      csat: { percent: 88, responses: 45 },
      ces: { easy: 70, responses: 120, invitations: 3000 },
    },
  });
  expect(pages).toHaveLength(1);
  for (const said of [
    "Quick check: indicative.",
    "The satisfaction score of 88 %",
    "The effort score of 70 %",
    "Not tested:",
  ])
    expect(pages[0]?.text).toContain(said);
});
