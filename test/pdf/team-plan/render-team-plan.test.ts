import { describe, expect, test } from "vitest";
import { all, readStructure } from "#test/pdf/read-structure";
import { planInstrument, tinyPlan, withItem } from "#test/support/tiny-plan";
import { filteredItems, type PlanFilter } from "~/domain/team-plan/filtered-items";
import { progressOf } from "~/domain/team-plan/progress";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { renderTeamPlan, type TeamPlanOptions } from "~/pdf/team-plan/render-team-plan";
import { readPdf } from "../read-pdf";

const SIDE = 51;
const FOOT = 62;

const shown = (plan: TeamPlan, filter: PlanFilter = {}) => {
  const part = { ...plan, items: filteredItems(plan.items, filter) };
  return {
    organisation: "Łódź & Söhne",
    filter,
    part,
    progress: progressOf(part, planInstrument, "2027-02-03", plan.items),
    roles: [{ id: "cx-lead" as const, name: "CX lead" }],
    questionNames: { "c.r": "The r of c" },
    actionTitles: { gone: "Gone for good" },
  };
};

const worked = (): TeamPlan => ({
  ...withItem(
    withItem(tinyPlan(), "stop", {
      owner: "Jo",
      team: "Service North",
      state: { status: "done", since: "2027-01-20", why: "" },
      steps: [
        { text: "Was done.", done: true },
        { text: "Was not.", done: false },
      ],
      sign: { seen: true, on: "2027-01-25", what: "Four of five stopped." },
      note: "Agreed on the 12th.",
    }),
    "listen",
    { due: "2027-01-31" },
  ),
  rejected: [{ id: "gone", reason: "We do this already." }],
});

const draw = async (plan: TeamPlan, options: Partial<TeamPlanOptions> = {}, filter: PlanFilter = {}) =>
  (await renderTeamPlan(shown(plan, filter), { paper: "a4", kind: "plan", ...options })).bytes;

const said = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.map(({ text }) => text).join(" ");

test("the paper of a plan says where it stands, who does what by when, what was seen and what was left out", async () => {
  const text = await said(await draw(worked()));
  for (const words of [
    "The plan we work on",
    "Ninety days, from 1 January 2027 to 31 March 2027.",
    "1 of 4 actions is done.",
    "done, since 20 January 2027",
    "Owner Jo Team",
    "Service North",
    "25 January 2027. seen: Four of five stopped.",
    "Note. Agreed on the 12th.",
    "Overdue",
    "31 January 2027",
    "The r of c",
    "1 February 2027, day 30, the sponsor decides: is all begun",
    "Gone for good: We do this already.",
    "page 1 of",
  ])
    expect(text).toContain(words);
});

test("a part says what it is a part of, and holds nothing else", async () => {
  const text = await said(await draw(worked(), { paper: "letter" }, { role: "people-lead", window: 1 }));
  expect(text).toContain("A part of the plan: people-lead, Days 1–30");
  expect(text).toContain("Do thank");
  expect(text).not.toContain("Do stop");
  expect(await said(await draw(worked(), {}, { status: "dropped" }))).toContain(
    "No action of the plan is in this part.",
  );
});

/** The same words in more, for an action of the length most have. */
const STEPS = [1, 2, 3, 4, 5, 6, 7].map((step) => ({
  text: `Step ${step}. ${"Say it to all. ".repeat(11)}`,
  done: false,
}));

test("no page but the last ends in more than a quarter of nothing, and what is said of an action begins on the page of its title", async () => {
  const { items, ...rest } = tinyPlan();
  const [first] = items;
  if (first === undefined) throw new Error("no action");
  const windows = [1, 1, 1, 2, 2, 3, 3] as const;
  const long = windows.map((window, index) => ({
    ...first,
    id: `long-${index}`,
    window,
    title: `Long ${index}`,
    why: `Reason ${index} of it.`,
    owner: `Owner ${index}`,
    due: null,
    steps: STEPS,
  }));
  const own = {
    ...first,
    id: "own",
    action: null,
    title: "Our own",
    why: "",
    steps: [],
    leadingSign: "",
    failedIf: "",
  };
  const plan = { ...rest, items: [...long.slice(0, 3), own, ...long.slice(3)] };
  const { pages } = await readPdf(await draw(plan));
  expect(pages.length).toBeGreaterThan(2);
  for (const { pieces, height, text } of pages.slice(0, -1)) {
    const lowest = Math.min(...pieces.filter((piece) => piece.text.trim() !== "" && piece.y > FOOT).map(({ y }) => y));
    expect(lowest, text).toBeLessThan(height * 0.25);
  }
  for (const { title, why, owner } of long) {
    const page = pages.find(({ text }) => text.includes(why));
    expect(page?.text, title).toContain(owner);
    expect(page?.text, title).toContain("Step 1.");
  }
});

test("the page for a meeting is one page", async () => {
  const { pages } = await readPdf(await draw(worked(), { kind: "status" }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain("Status of the plan");
  expect(pages[0]?.text).toContain("Do listen is 3 days overdue, and nobody has taken it (CX lead).");
});

test("equal plans give equal bytes", async () => {
  expect(Buffer.from(await draw(worked())).equals(Buffer.from(await draw(worked())))).toBe(true);
});

test("a note of four thousand characters and long names are all there, inside the margins", async () => {
  const note = `${"A long note. ".repeat(306)}Its last words.`;
  const long = withItem(worked(), "stop", {
    note,
    owner: "Wolfeschlegelsteinhausenbergerdorff ".repeat(5).trim(),
    team: "W".repeat(120),
    title: "Write down what nobody has written down before, and say so to everybody who was not asked ".repeat(2),
  });
  const { pages } = await readPdf(await draw(long));
  expect(pages.map(({ text }) => text).join(" ")).toContain("Its last words.");
  for (const { pieces, width } of pages)
    for (const { text, x, y, width: wide } of pieces.filter((piece) => piece.text.trim() !== "")) {
      expect(x, text).toBeGreaterThanOrEqual(SIDE - 1);
      expect(x + wide, text).toBeLessThanOrEqual(width - SIDE + 1);
      expect(y, text).toBeGreaterThanOrEqual(FOOT / 2);
    }
});

describe.each(["plan", "status"] as const)("the paper of a %s, as a screen reader meets it", (kind) => {
  test("is tagged, goes down its headings without a gap, and every figure and tick has its words", async () => {
    const pdf = await readStructure(await draw(worked(), { kind }));
    expect(pdf.isMarked).toBe(true);
    const elements = pdf.pages.flatMap(({ tree }) => all(tree));
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const figures = elements.filter(({ role }) => role === "Figure");
    expect(figures.length).toBeGreaterThan(0);
    for (const { alt } of figures) expect(alt ?? "").not.toBe("");
    for (const { tree, pieces } of pdf.pages)
      for (const { text, id } of pieces) if (id !== null && text.trim() !== "") expect(tree.contents).toContain(id);
  });
});
