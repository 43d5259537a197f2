import { beforeAll, describe, expect, test } from "vitest";
import type { RenderOptions } from "~/pdf/render-options";
import { renderReport } from "~/pdf/render-report";
import { handMadePaper } from "./hand-made-paper";
import { handMadeReport } from "./hand-made-report";
import { type ReadPdf, readPdf } from "./read-pdf";

const SIDE = 51;
const FOOT = 62;

const draw = async (wishes: Parameters<typeof handMadeReport>[0], options: Partial<RenderOptions> = {}) =>
  readPdf((await renderReport(handMadeReport(wishes), { paper: "a4", ...options })).bytes);

const everything = ({ pages }: ReadPdf) => pages.map(({ text }) => text).join(" ");
const spaceless = (text: string) => text.replace(/\s/g, "");

describe("a report on A4", () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await handMadePaper("a4"), { faces: true });
  });

  test("has its parts in the order a reader needs them", () => {
    const text = everything(pdf);
    const parts = [
      "Your score may say more about repairs",
      "In this paper",
      "Can the number be relied on?",
      "What relies on the number",
      "Ninety days: the first 5 of 9 actions, each with an owner",
      "Decided on the way",
      "Not yet known",
      "Where measurement goes wrong The bar is the score",
      "The number, last",
      "Can the number be relied on?",
      "What holds it back",
      "What these answers say together",
      "How far the figures carry",
      "Signal or noise",
      "What is not known yet",
      "Answers that do not fit together",
      "The plan: ninety days",
      "Days 1 to 30",
      "Stop or go on day 30, 22 December 2026",
      "Days 31 to 60",
      "Days 61 to 90",
      "Stop or go on day 90, 22 February 2027",
      "The first week, to 29 November 2026",
      "What was answered, and one step up",
      "What to keep",
      "How it is made, and what it rests on",
      "Not for anybody’s pay, bonus or ranking",
      "Sources Those that",
      "All answers As they were given",
      "Set aside as not applicable",
      "Actions for later",
      "The numbers behind the charts",
    ];
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      expect(at, `${part} comes after what stands before it`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test("gives the board one page with view, figures, cost, dates and what is not known", () => {
    const board = pdf.pages[1]?.text ?? "";
    for (const said of [
      "2 of 5",
      "Score 43 of 100; between 40 and 51 once the rest is known. 92 % of what was asked, by weight, is known.",
      "Held at level 2, Reported, by one pitfall.",
      "15 % of variable pay depends on a customer score.",
      "£72,000 to £98,000 a month",
      "not a saving",
      "by 22 Dec",
      "Two people for an afternoon; no money.",
      "CX lead",
      "Sign 0 is seen.",
      "Day 30, 22 Dec.",
      "The second of pitfall-2.",
      "As seen by one executive",
    ])
      expect(board).toContain(said);
    expect(board.split("not a saving")).toHaveLength(2);
    expect(pdf.pages[2]?.text).toContain("Where measurement goes wrong");
  });

  test("shows the profile before the overall number", () => {
    const page = pdf.pages[2]?.text ?? "";
    expect(page.indexOf("Pitfall number 12")).toBeLessThan(page.indexOf("The number, last"));
  });

  test("names the answers that hold the level down", () => {
    expect(everything(pdf)).toContain("Holds the whole at level 2 or below");
    expect(everything(pdf)).toContain("“Anchor 0 of pitfall-1.first.”");
  });

  test("gives a page to each pitfall that matters, six at most", () => {
    const heads = pdf.pages.filter(({ text }) => text.includes("Plumbline · Pitfall by pitfall"));
    expect(heads).toHaveLength(5);
  });

  test("numbers every page behind the cover and repeats who and when", () => {
    const count = pdf.pages.length;
    pdf.pages.slice(1).forEach(({ text }, index) => {
      expect(text).toContain(`page ${index + 2} of ${count}`);
      expect(text).toContain("Harbour Mutual · 21 November 2026");
      expect(text).toContain("Not for anybody’s pay, bonus or ranking.");
    });
    expect(pdf.pages[0]?.text).not.toContain("page 1");
  });

  test("has an outline, a title and a language", () => {
    expect(pdf.outline).toEqual(
      expect.arrayContaining([
        "For the board",
        "The profile",
        "The plan",
        "Days 31 to 60",
        "The first week",
        "Sources",
      ]),
    );
    expect(pdf.info.Title).toBe("CX measurement health: Harbour Mutual");
    expect(pdf.language).toBe("en-GB");
  });

  test("draws only with bundled fonts, and keeps everything inside the margins", () => {
    expectInside(pdf);
  });

  test("leaves no heading alone at a page's foot", () => {
    for (const { pieces } of pdf.pages.slice(1)) {
      const body = pieces.filter(({ text, y }) => text.trim() !== "" && y > FOOT);
      const lowest = body.reduce((low, piece) => (piece.y < low.y ? piece : low));
      const line = body.filter(({ y }) => y - lowest.y < 6);
      expect(
        line.every(({ serif }) => serif),
        `"${lowest.text}" ends a page`,
      ).toBe(false);
    }
  });
});

test("US Letter is Letter, A4 is A4", async () => {
  const letter = await readPdf(await handMadePaper("letter"));
  expect([letter.pages[1]?.width, letter.pages[1]?.height]).toEqual([612, 792]);
  expectInside(letter);
  const a4 = await draw({}, { part: "board" });
  expect(a4.pages[0]?.width).toBeCloseTo(595.28, 1);
  expect(a4.pages[0]?.height).toBeCloseTo(841.89, 1);
});

test("equal input gives equal bytes", async () => {
  const one = await handMadePaper("a4");
  const other = await renderReport(handMadeReport(), { paper: "a4" });
  expect(Buffer.from(one).equals(Buffer.from(other.bytes))).toBe(true);
});

test("letters no font has become a visible box and are named; all others stand as they are", async () => {
  const organisation = "Łódź Şőt ≥ → 🙂 Ελλάδα Привет Đặng 漢字 مرحبا e\u0301t\u2011é";
  const { bytes, lost } = await renderReport(handMadeReport({ organisation, note: organisation }), {
    paper: "a4",
    sections: ["appendix"],
  });
  const pdf = await readPdf(bytes);
  const shown = "Łódź Şőt ≥ → □ Ελλάδα Привет Đặng □□ □□□□□ ét-é";
  expect(spaceless(pdf.pages[0]?.text ?? "")).toContain(spaceless(shown));
  expect(spaceless(everything(pdf))).toContain(spaceless(`Note: ${shown}`));
  expect(lost).toEqual(["🙂", "漢", "字", "م", "ر", "ح", "ب", "ا"]);
});

test("a name in two alphabets' subsets is never parted", async () => {
  const pdf = await draw({ organisation: "Łódź ".repeat(38).trim() }, { sections: ["profile"] });
  expect(pdf.pages[0]?.text).not.toMatch(/Ł-|ó-/);
  expectInside(pdf);
});

test("a name of 200 letters without a space wraps inside its box, and its letters are all there", async () => {
  const organisation = "Abcdefghij".repeat(20);
  const pdf = await draw({ organisation }, { sections: ["profile"] });
  expectInside(pdf);
  expect(spaceless(pdf.pages[0]?.text ?? "").replaceAll("-", "")).toContain(organisation);
});

test("names of any width leave the running head its margins and its date", async () => {
  for (const [organisation, preparedBy] of [
    ["Wembley ".repeat(20).trim(), undefined],
    ["MMMMM ".repeat(20).trim(), "WWWW ".repeat(10).trim()],
    ["Союз потребителей ".repeat(9).trim(), "Weymouth Wolverhampton Wrexham Consulting"],
  ] as const) {
    const branding = preparedBy === undefined ? {} : { preparedBy };
    const pdf = await draw({ organisation }, { sections: ["keep", "method"], branding });
    expectInside(pdf);
    for (const { text } of pdf.pages.slice(1)) expect(text).toContain("… · 21 November 2026");
  }
});

test("a note of 4,000 letters is printed whole, over as many pages as it takes", async () => {
  const note = Array.from({ length: 500 }, (_, index) => `w${String(index).padStart(5, "0")}`)
    .join(" ")
    .slice(0, 4000);
  const pdf = await draw({ note }, { sections: ["appendix"] });
  expectInside(pdf);
  const text = everything(pdf);
  for (const word of note.split(" ").slice(0, -1)) expect(text).toContain(word);
});

test("a note of 800 lines takes part of a page, and says how many are not printed", async () => {
  const note = Array.from({ length: 800 }, (_, index) => `l${String(index).padStart(3, "0")}`).join("\n");
  const pdf = await draw({ note }, { sections: ["appendix"] });
  expectInside(pdf);
  const text = everything(pdf);
  expect(text).toContain("l038");
  expect(text).not.toContain("l039");
  expect(text).toContain("(761 more lines: see the assessment file)");
});

test("the longest reasons for what is left out are parted between pages, and not cut at a page's foot", async () => {
  const lines = Array.from({ length: 38 }, (_, index) => `l${String(index).padStart(3, "0")}`);
  const words = Array.from({ length: 540 }, (_, index) => `w${String(index).padStart(5, "0")}`);
  const full = handMadeReport();
  if (full.plan === null) throw new Error("a report without a plan");
  const reason = [...lines, words.join(" ")].join("\n");
  const report = { ...full, plan: { ...full.plan, rejected: [{ id: "action-12", reason }] } };
  const pdf = await readPdf((await renderReport(report, { paper: "a4", sections: ["plan"] })).bytes);
  expectInside(pdf);
  const text = everything(pdf);
  for (const word of [...lines, ...words]) expect(text).toContain(word);
});

test("long texts leave the board its one page and no action parted", async () => {
  const filler = " and so on with many more words than anybody would want to read in one go";
  const sentence =
    "Your score may say more about repairs, requests and the fear of both than about the service that was given.";
  const pdf = await draw({ filler, sentence }, { sections: ["profile", "plan"] });
  expect(pdf.pages[2]?.text).toContain("Where measurement goes wrong");
  expectInside(pdf);
  for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const holding = pdf.pages.filter(
      ({ text }) => text.includes(`It helps with ${index}.`) || text.includes(`Watch ${index}.`),
    );
    expect(holding).toHaveLength(1);
  }
});

test("nothing known at all still makes a paper", async () => {
  const full = handMadeReport();
  const nothing = { score: null, low: null, high: null, coverage: null, level: null, levelName: null, heldBy: [] };
  const { bytes } = await renderReport(
    {
      ...full,
      organisation: null,
      overall: { ...nothing, uncappedLevel: null, levelLow: null, levelHigh: null },
      profile: [],
      patterns: [],
      blindSpots: [],
      decidingUnknowns: [],
      figures: {
        nps: null,
        previousNps: null,
        npsChange: null,
        smallestVisibleChange: null,
        csat: null,
        ces: null,
        failureShare: null,
        failureShareSaid: null,
        handlingCost: null,
        failuresPer100Customers: null,
        responseRate: null,
        looksGood: null,
        quadrant: null,
      },
      plan: null,
    },
    { paper: "a4" },
  );
  const text = everything(await readPdf(bytes));
  expect(text).toContain("An organisation");
  expect(text).toContain("Nothing asked here applies, so there is no plan.");
});

/** Every piece of text lies between the margins of its page. */
function expectInside(pdf: ReadPdf) {
  pdf.pages.forEach(({ pieces, width, height }, index) => {
    for (const { text, x, y, width: length } of pieces) {
      const where = `page ${index + 1}: "${text}"`;
      expect(x, where).toBeGreaterThan(SIDE - 1);
      expect(x + length, where).toBeLessThan(width - SIDE + 1.5);
      expect(y, where).toBeGreaterThan(30);
      expect(y, where).toBeLessThan(height - 30);
    }
  });
}

test("short parts at the end share a page, under a running head that names them", async () => {
  const { bytes } = await renderReport(handMadeReport(), { paper: "a4", sections: ["keep", "appendix"] });
  const { pages } = await readPdf(bytes);
  const shared = pages.find(({ text }) => text.includes("What to keep, appendix"))?.text;
  expect(shared).toContain("All answers As they were given");
});
