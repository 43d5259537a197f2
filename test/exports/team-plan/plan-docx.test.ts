import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { planDocx } from "~/exports/team-plan/plan-docx";
import { openOfficeFile, textOf, within } from "../open-office-file";

const plan = withItem(tinyPlan(), "stop", {
  title: "Stop & <say> so",
  owner: "Łucja",
  steps: [
    { text: "Was done.", done: true },
    { text: "Was not.", done: false },
  ],
  note: "First line.\nSecond line.",
});
const shown = {
  organisation: "Łódź & Söhne",
  filter: { window: 1 as const },
  part: { ...plan, items: plan.items.filter(({ window }) => window === 1) },
  progress: progressOf(plan, planInstrument, START),
  roles: [{ id: "cx-lead" as const, name: "CX lead" }],
  questionNames: { "c.r": "The r of c" },
  actionTitles: {},
};

test("a plan as a Word document has its part, windows, actions and steps under Word's own headings", async () => {
  const file = await planDocx(shown);
  const document = await (await openOfficeFile(file)).xml("word/document.xml");
  const paragraphs = within(document, "w:p");
  const headings = paragraphs.flatMap((paragraph) => {
    const style = within(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? "";
    return /^Heading/.test(style) ? [`${style.at(-1)} ${textOf(paragraph)}`] : [];
  });
  expect(headings.slice(0, 4)).toEqual([
    "1 Where it stands, as of 1 January 2027",
    "1 Find out first",
    "1 Days 1–30",
    "2 Stop & <say> so",
  ]);
  const texts = paragraphs.map(textOf);
  expect(texts).toContain("A part of the plan: Days 1–30");
  expect(texts).toContain("☑ Was done.");
  expect(texts).toContain("☐ Was not.");
  expect(texts).toContain("Owner. Łucja, executive-sponsor");
  expect(within(document, "w:pageBreakBefore")).toHaveLength(0);
  expect(Buffer.from(await planDocx(shown)).equals(Buffer.from(file))).toBe(true);
});
