import JSZip from "jszip";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { boardPptx } from "~/exports/board-pptx";
import { openOfficeFile, within } from "./open-office-file";

const report = handMadeReport();

test("the board's summary is four slides, each with a title of its own, and all parts that are listed are there", async () => {
  const { xml, paths } = await openOfficeFile(await boardPptx(report));
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(4);
  const titles = [];
  for (const slide of slides) {
    const shapes = within(await xml(slide), "p:sp");
    const title = shapes.filter((shape) => within(shape, "p:ph").some((each) => each.getAttribute("type") === "title"));
    expect(title).toHaveLength(1);
    titles.push(title[0]?.textContent.trim());
  }
  expect(titles).toEqual([
    report.headline.sentence,
    "Where measurement goes wrong, worst first",
    "Ninety days: the first 5 of 9 actions, each with an owner",
    "Decided on the way",
  ]);
  const listed = within(await xml("[Content_Types].xml"), "Override").map((each) =>
    each.getAttribute("PartName")?.slice(1),
  );
  expect(listed.filter((path) => path === undefined || !paths.includes(path))).toEqual([]);
});

test("slide one says whether the number can be relied on, and what to begin with where there is none", async () => {
  const said = async (shown: typeof report) => {
    const { xml } = await openOfficeFile(await boardPptx(shown));
    return within(await xml("ppt/slides/slide1.xml"), "a:t")
      .map(({ textContent }) => textContent)
      .join("\n");
  };
  const fails = {
    id: "sample",
    name: "How many answered",
    outcome: "fails",
    fact: "So few.",
    mend: "ask more",
    isNotEntered: false,
  } as const;
  const tested = await said({
    ...report,
    scope: "quick",
    figuresGiven: { nps: { current: { score: 30, responses: 400 } } },
    reliance: [
      { number: "nps", value: 30, verdict: "not-yet", tests: [{ ...fails, questions: [], sources: [] }], reasons: [] },
    ],
  });
  for (const text of [
    "The NPS of 30: not yet.",
    "NPS 30, give or take 7.6 points, from 400 responses. Fails: how many answered.",
    "What would make it a yes: Ask more.",
    "Quick check: indicative. Provisional until",
  ])
    expect(tested).toContain(text);
  expect(await said(report)).toContain("There is no number.");
});

test("the profile is a chart of PowerPoint's own, with its numbers behind it and words for it", async () => {
  const file = await boardPptx(report);
  const { xml } = await openOfficeFile(file);
  const chart = await xml("ppt/charts/chart1.xml");
  const values = within(within(chart, "c:val")[0] ?? chart, "c:v").map(({ textContent }) => Number(textContent));
  expect(values).toEqual([90, 75, 70, 62, 58, 55, 50, 45, 35, 30, 25, 15, 5]);
  const slide = await xml("ppt/slides/slide2.xml");
  expect(within(slide, "p:cNvPr").map((each) => each.getAttribute("descr"))).toContainEqual(
    expect.stringContaining("13 pitfalls as horizontal bars from 0 to 100"),
  );
  const sheet = await (await JSZip.loadAsync(file))
    .file("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx")
    ?.async("uint8array");
  expect((await openOfficeFile(sheet ?? new Uint8Array())).paths).toContain("xl/workbook.xml");
});

test("the plan is a table with a header row and a row an action", async () => {
  const { xml } = await openOfficeFile(await boardPptx(report));
  const rows = within(await xml("ppt/slides/slide3.xml"), "a:tr").map((row) =>
    within(row, "a:tc").map((cell) =>
      within(cell, "a:t")
        .map(({ textContent }) => textContent)
        .join(" "),
    ),
  );
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual(["When", "What, and what it takes", "Owner", "The sign that it works"]);
  expect(rows[1]?.[0]).toBe("by 22 December 2026");
  expect(rows[1]?.[3]).toContain("Sign 0 is seen.");
});

test("equal reports give equal bytes, and a report without a plan says so", async () => {
  expect(Buffer.from(await boardPptx(report)).equals(Buffer.from(await boardPptx(report)))).toBe(true);
  const { xml } = await openOfficeFile(await boardPptx({ ...report, plan: null }));
  expect((await xml("ppt/slides/slide3.xml")).textContent).toContain(
    "Nothing asked here applies, so there is no plan.",
  );
});
