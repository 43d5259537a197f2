import { beforeAll, describe, expect, test } from "vitest";
import { renderReport } from "~/pdf/render-report";
import { handMadePaper } from "./hand-made-paper";
import { handMadeReport } from "./hand-made-report";
import { all, filedElements, type Heard, type HeardPdf, readStructure } from "./read-structure";

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["TR"],
  TR: ["TH", "TD"],
};

describe.each(["a4", "letter"] as const)("a report on %s, as a screen reader meets it", (paper) => {
  let bytes: Uint8Array;
  let pdf: HeardPdf;
  const elements = () => pdf.pages.flatMap(({ tree }) => all(tree));
  const having = (role: string) => elements().filter((element) => element.role === role);
  const page = (index: number): Heard => pdf.pages[index]?.tree as Heard;

  beforeAll(async () => {
    bytes = await handMadePaper(paper);
    pdf = await readStructure(bytes);
  });

  test("says that it is tagged, accessible, and shows its title", () => {
    expect(pdf.isMarked).toBe(true);
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.metadata).toContain("CX measurement health: Harbour Mutual");
    expect(pdf.showsTitle).toBe(true);
  });

  test("has every text in the tree once, or as an artifact", () => {
    for (const { tree, pieces } of pdf.pages) {
      const inTree = tree.contents;
      expect(new Set(inTree).size).toBe(inTree.length);
      for (const { text, id } of pieces)
        if (id !== null && text.trim() !== "") expect(inTree, `“${text}”`).toContain(id);
    }
  });

  test("passes over running heads and feet, and over nothing else", () => {
    pdf.pages.forEach(({ pieces }, index) => {
      const passed = pieces.filter(({ id }) => id === null).map(({ text }) => text);
      const text = passed.join("").replace(/\s+/g, " ");
      if (index === 0) expect(text.trim()).toBe("");
      else
        expect(text).toMatch(
          /^Plumbline · [\w, ]+Harbour Mutual · 21 November 2026 ?Not for anybody’s pay, bonus or ranking\. As seen by one executive\. ?page \d+ of \d+ ?$/,
        );
    });
  });

  test("has a Document at its root and a Sect on every page", () => {
    for (const { tree } of pdf.pages) {
      expect(tree.children.map(({ role }) => role)).toEqual(["Document"]);
      expect(tree.children[0]?.children.map(({ role }) => role)).toEqual(["Sect"]);
    }
  });

  test("goes down its headings without a gap", () => {
    const levels = elements().flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []);
    expect(levels[0]).toBe("1");
    levels.forEach((level, index) => {
      expect(Number(level) - Number(levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(new Set(levels)).toEqual(new Set(["1", "2", "3"]));
    for (const said of ["Where measurement goes wrong", "Days 31 to 60", "Do thing 3", "All answers", "Sources"])
      expect(
        elements().some(({ role, text }) => role.startsWith("H") && text === said),
        said,
      ).toBe(true);
  });

  test("builds lists and tables as they may be built", () => {
    for (const { role, children } of elements()) {
      const allowed = CHILDREN[role];
      if (allowed !== undefined) for (const child of children) expect(allowed, role).toContain(child.role);
    }
    expect(having("L").length).toBeGreaterThan(20);
    for (const { role, source } of filedElements(bytes)) if (role !== "TD") expect(source).not.toContain("/K []");
  });

  test("gives every table its header cells, with the direction they head", () => {
    const tables = having("Table");
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const { children } of tables) {
      const [head, ...rows] = children;
      expect(head?.children.every(({ role }) => role === "TH")).toBe(true);
      for (const row of rows) {
        expect(row.children).toHaveLength(head?.children.length ?? 0);
        expect(row.children.filter(({ role }) => role === "TH")).toHaveLength(1);
      }
    }
    const cells = filedElements(bytes).filter(({ role }) => role === "TH");
    expect(cells).toHaveLength(having("TH").filter(({ text }) => text !== "").length);
    for (const { source } of cells) expect(source).toMatch(/\/O \/Table\n\/Scope \/(Column|Row)/);
  });

  test("says in words what each chart shows", () => {
    const figures = having("Figure");
    expect(figures.length).toBeGreaterThanOrEqual(5);
    for (const { alt } of figures) expect(alt?.length ?? 0).toBeGreaterThan(60);
    expect(figures[0]?.alt).toMatch(/^Where measurement goes wrong, worst first\. 13 pitfalls/);
  });

  test("reads an action from its title, and its owner after its text", () => {
    const action = elements().find(({ role, text }) => role === "Sect" && text.startsWith("Do thing 3"));
    const order = [
      "Do thing 3",
      "It helps with 3.",
      "1 Begin 3.",
      "The sign that it works",
      "Watch out",
      "Owner CX lead",
    ];
    const at = order.map((said) => action?.text.indexOf(said) ?? -1);
    expect(at.every((place) => place >= 0)).toBe(true);
    expect([...at].sort((one, other) => one - other)).toEqual(at);
  });

  test("reads the board's page as a person would", () => {
    const { text } = page(1);
    const order = [
      "Your score may say more",
      "An NPS of 30",
      "2 of 5",
      "What to look at first – The first of pitfall-1 is missing.",
      "What to protect",
      "What relies on the number",
      "Where measurement goes wrong, worst first",
      "Ninety days: the first 5 of 9 actions, each with an owner When What, and what it takes Owner The sign that it works",
      "by 22 Dec Do thing 0 Two people for an afternoon; no money. CX lead Sign 0 is seen. by 22 Dec Do thing 1",
      "Decided on the way",
      "Not yet known",
    ];
    let from = 0;
    for (const said of order) {
      const at = text.indexOf(said, from);
      expect(at, said).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test("has each link in the tree with its annotation, named, and leading where it says", async () => {
    const links = pdf.pages.flatMap(({ links }) => links);
    const found = having("Link").flatMap(({ annotations }) => annotations);
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect([...found].sort()).toEqual(links.map(({ id }) => id).sort());
    expect(links.some(({ url }) => url === "https://example.org/a/very/long/address/that/nobody/reads.html")).toBe(
      true,
    );
    const file = Buffer.from(bytes).toString("latin1");
    const annotations = file.split("endobj").filter((source) => source.includes("/Subtype /Link"));
    expect(annotations).toHaveLength(links.length);
    for (const source of annotations) expect(source).toMatch(/\/Contents \(.{3,}\)[\s\S]*\/StructParent \d+/);
    const contents = all(page(0)).filter(({ role }) => role === "Link");
    expect(contents.map(({ text }) => text.replace(/ ?\d+$/, ""))).toContain("The plan: ninety days");
    const anchors = ["board", "profile", "findings", "plan", "first-week", "pitfalls", "keep", "method", "appendix"];
    const pages = await Promise.all(anchors.map((anchor) => pdf.pageOf(anchor)));
    expect(contents.map(({ text }) => Number(/\d+$/.exec(text)?.[0]))).toEqual(pages.map((index) => index + 1));
  });

  test("has an outline that leads to the page where its heading stands", () => {
    expect(pdf.outline.length).toBeGreaterThan(20);
    for (const { title, page: index } of pdf.outline) {
      if (["For the board", "Harbour Mutual", "The profile", "The plan", "The first week"].includes(title)) continue;
      const heads = all(page(index)).filter(({ role }) => role.startsWith("H"));
      expect(heads.map(({ text }) => text)).toContain(title);
    }
    expect(pdf.outline.find(({ title }) => title === "Days 31 to 60")?.depth).toBe(1);
    expect(pdf.outline.find(({ title }) => title === "The plan")?.depth).toBe(0);
  });
});

test("a text that runs over two pages is one element with a content on each", async () => {
  const note = Array.from({ length: 220 }, (_, index) => `w${String(index).padStart(5, "0")}`).join(" ");
  const { bytes } = await renderReport(handMadeReport({ note }), { paper: "a4", sections: ["appendix"] });
  const { pages } = await readStructure(bytes);
  const texts = new Map<string, string>();
  for (const { pieces } of pages)
    for (const { id, text } of pieces) if (typeof id === "string") texts.set(id, (texts.get(id) ?? "") + text);
  const parted = filedElements(bytes).filter(({ role, source }) => role === "P" && source.includes("/MCR"));
  expect(parted.length).toBeGreaterThan(0);
  for (const { contents } of parted) {
    expect(new Set(contents.map((id) => id.split("_")[0])).size).toBe(contents.length);
    const text = contents.map((id) => texts.get(id) ?? "").join(" ");
    expect(text.replace(/\s+/g, " ").trim()).toBe(`Note: ${note}`);
  }
});
