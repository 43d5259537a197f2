import { expect, test } from "vitest";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { planDocx } from "~/exports/team-plan/plan-docx";
import { officeFaults } from "../office-faults";
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
    "1 Days 1–30, 1 January 2027 to 30 January 2027; ends on a weekend, so what is due then is due on 1 February 2027",
    "2 Stop & <say> so",
  ]);
  const texts = paragraphs.map(textOf);
  expect(texts).toContain("A part of the plan: Days 1–30");
  expect(texts).toContain("☑ Was done.");
  expect(texts).toContain("☐ Was not.");
  expect(texts).toContain("Owner. Łucja");
  expect(within(document, "w:pageBreakBefore")).toHaveLength(0);
  expect(Buffer.from(await planDocx(shown)).equals(Buffer.from(file))).toBe(true);
  expect(await officeFaults(file, "docx")).toEqual([]);
});

test("what is for later and nobody took up is a row, and told in full where later is asked for or somebody begins", async () => {
  const later = { ...plan.items[0], id: "far", title: "Far away", window: "later" as const };
  const told = async (item: object, filter: { readonly window?: "later" } = {}) => {
    const part = { ...plan, items: [{ ...later, ...item }] } as typeof plan;
    const document = await (await openOfficeFile(await planDocx({ ...shown, part, filter }))).xml("word/document.xml");
    return within(document, "w:p").map(textOf).includes("☑ Was done.");
  };
  const state = (status: "not-started" | "doing") => ({ state: { status, since: null, why: "" } });
  const steps = plan.items.find(({ id }) => id === "stop")?.steps ?? [];
  expect([
    await told({ ...state("not-started"), steps }),
    await told({ ...state("not-started"), steps }, { window: "later" }),
    await told({ ...state("doing"), steps }),
  ]).toEqual([false, true, true]);
});
