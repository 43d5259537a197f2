import { beforeAll, describe, expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { contentDirectory } from "#test/support/content-directory";
import { saidOnPaper } from "#test/support/said-on-paper";
import { votedAssessment } from "#test/support/voted-assessment";
import { readInstrument } from "~/content/read-instrument";
import { readSamples } from "~/content/read-samples";
import { report } from "~/domain/report";
import { reportDocx } from "~/exports/report-docx";
import { openOfficeFile, textOf, within } from "./open-office-file";

const instrument = readInstrument(contentDirectory);
const [sample] = readSamples(contentDirectory, instrument);
if (sample === undefined) throw new Error("there is no sample");
const found = report(sample.assessment, instrument);

describe("a report as a Word document", () => {
  let file: Uint8Array;
  let document: Awaited<ReturnType<Awaited<ReturnType<typeof openOfficeFile>>["xml"]>>;
  let paths: readonly string[];
  beforeAll(async () => {
    file = await reportDocx(found);
    const opened = await openOfficeFile(file);
    document = await opened.xml("word/document.xml");
    paths = opened.paths;
  });

  const headings = () =>
    within(document, "w:p").flatMap((paragraph) => {
      const style = within(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? "";
      const level = /^Heading([1-3])$/.exec(style)?.[1];
      return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
    });

  test("has Word's own headings, without a gap, in the order of the paper", () => {
    const levels = headings().map(({ level }) => level);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    expect(
      headings()
        .filter(({ level }) => level === 1)
        .map(({ text }) => text),
    ).toEqual([
      "The one page for the board",
      "The profile",
      "What it means",
      "The plan: ninety days",
      "The first week, to 23 November 2026",
      "Pitfall by pitfall",
      "Method and sources",
      "All answers",
    ]);
  });

  test("has tables whose first row, and no other, is a header that is repeated", () => {
    const tables = within(document, "w:tbl");
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const heads = within(table, "w:tr").map((row) => within(row, "w:tblHeader").length);
      expect(heads[0]).toBe(1);
      expect(heads.slice(1).every((count) => count === 0)).toBe(true);
    }
  });

  test("has every action of the plan in a table with its owner, day and sign, and a place for a name", () => {
    const rows = within(document, "w:tbl")
      .filter((table) => textOf(table).startsWith("WhatOwnerNameBy"))
      .flatMap((table) => within(table, "w:tr").slice(1))
      .map((row) => within(row, "w:tc").map(textOf));
    const planned = found.plan?.windows.flatMap(({ actions }) => actions.map(({ id }) => found.actionsById[id])) ?? [];
    expect(rows).toHaveLength(planned.length);
    for (const [index, action] of planned.entries()) {
      expect(rows[index]?.[0]).toBe(action?.title);
      expect(rows[index]?.[4]).toBe(action?.leadingSign);
      expect(rows[index]?.[2]).toBe("");
    }
    expect(rows[0]?.[3]).toBe("16 December 2026");
  });

  test("has words for every picture, as SVG with a PNG for programs that draw none", () => {
    const pictures = within(document, "wp:docPr");
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) expect(picture.getAttribute("descr")?.length).toBeGreaterThan(40);
    expect(new Set(pictures.map((picture) => picture.getAttribute("id"))).size).toBe(pictures.length);
    for (const kind of ["svg", "png"])
      expect(
        paths.filter((path) => path.startsWith("word/media/") && path.endsWith(`.${kind}`)).length,
      ).toBeGreaterThan(8);
  });

  test("says every sentence the paper says, but for running heads and page numbers", () => {
    const spaceless = (text: string) => text.replace(/\s/g, "").toLowerCase();
    const whole = spaceless(within(document, "w:p").map(textOf).join(" "));
    const drawn = spaceless(JSON.stringify(found.profile.map(({ pitfall }) => pitfall.title)));
    const missing = saidOnPaper(found)
      .flatMap((text) => text.split(/(?<=[.?!]”?) (?=[“\p{Lu}])/u))
      .filter((text) => text.length > 40)
      .filter(
        (text) =>
          !/^Plumbline · |^Brindlecote Motor Group · |^Not for anybody’s pay.* As seen|its length is its score/.test(
            text,
          ),
      )
      .filter((text) => !whole.includes(spaceless(text).replace(/[.:]$/, "")) && !drawn.includes(spaceless(text)));
    // a source is cited with its whole address, not with its host
    expect(missing.filter((text) => !instrument.sources.some(({ title }) => text.includes(title)))).toEqual([]);
  });

  test("equal reports give equal bytes, whenever they are made", async () => {
    expect(Buffer.from(await reportDocx(found)).equals(Buffer.from(file))).toBe(true);
    const { xml } = await openOfficeFile(file);
    expect((await xml("docProps/core.xml")).textContent).toContain("2026-11-16T00:00:00Z");
  });
});

test("a choice of sections, paper and names is kept", async () => {
  const choice = { sections: ["plan"], paper: "letter", preparedFor: "The board", preparedBy: "North & Co" } as const;
  const { xml } = await openOfficeFile(await reportDocx(handMadeReport(), choice));
  const document = await xml("word/document.xml");
  const said = within(document, "w:p").map(textOf);
  expect(said).toEqual(expect.arrayContaining(["Prepared for The board", "Prepared by North & Co"]));
  expect(said).toContain("The plan: ninety days");
  for (const left of ["The profile", "What it means", "Method and sources", "All answers"])
    expect(said).not.toContain(left);
  expect(within(document, "w:pgSz")[0]?.getAttribute("w:w")).toBe("12240");
  expect((await xml("docProps/core.xml")).textContent).toContain("North & Co");
});

test("what no XML can hold is left out, what looks like a tag is text, and every script stands", async () => {
  const note = "a\u0000b\u001f <w:p> & Ω Я 漢 مرحبا 🙂\nsecond line";
  const { xml } = await openOfficeFile(await reportDocx(handMadeReport({ note })));
  const text = within(await xml("word/document.xml"), "w:t")
    .map(({ textContent }) => textContent)
    .join(" ");
  expect(text).toContain("Note: ab <w:p> & Ω Я 漢 مرحبا 🙂");
  expect(text).toContain("second line");
});

test("what a room saw is a part with a drawing that has words, and names roles", async () => {
  const voted = report(votedAssessment(sample.assessment, instrument), instrument);
  const document = await (await openOfficeFile(await reportDocx(voted))).xml("word/document.xml");
  const said = within(document, "w:p").map(textOf);
  for (const text of ["What the room saw", "Seen differently by role", "Executives and the CX team: 7"])
    expect(said).toContain(text);
  const alts = within(document, "wp:docPr").map((drawing) => drawing.getAttribute("descr") ?? "");
  const maps = alts.filter((alt) => alt.startsWith("Where the room agrees, and where it does not. "));
  expect(maps).toHaveLength(2);
});
