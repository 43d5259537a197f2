import { expect, test } from "vitest";
import type { RenderOptions } from "~/pdf/render-options";
import { renderReport } from "~/pdf/render-report";
import { handMadeReport } from "./hand-made-report";
import { type ReadPdf, readPdf } from "./read-pdf";
import { all, readStructure } from "./read-structure";

const NOTE = "Heard from Maria in billing.";

/** A PNG of one black pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);

const render = (options: Partial<RenderOptions>) =>
  renderReport(handMadeReport({ note: NOTE }), { paper: "a4", ...options });
const draw = async (options: Partial<RenderOptions>) => readPdf((await render(options)).bytes);
const everything = ({ pages }: ReadPdf) => pages.map(({ text }) => text).join(" ");

test.each(["a4", "letter"] as const)("the board's part on %s is its one page and stands alone", async (paper) => {
  const pdf = await draw({ part: "board", paper });
  expect(pdf.pages).toHaveLength(1);
  for (const said of [
    "Your score may say more",
    "Do thing 0",
    "Not yet known",
    "page 1 of 1",
    "As seen by one executive",
  ])
    expect(everything(pdf)).toContain(said);
  expect(pdf.outline).toEqual(["For the board"]);
});

test("only chosen sections are drawn, in the paper's order, and only they are announced", async () => {
  const pdf = await draw({ sections: ["method", "first-week"] });
  expect(
    pdf.outline.filter((title) => ["The first week", "All answers", "Sources", "The plan"].includes(title)),
  ).toEqual(["The first week", "Sources"]);
  expect(pdf.pages[0]?.text).toContain("The first week 3 Method and sources 4");
  expect(pdf.pages[0]?.text).not.toContain("The plan");
  expect((await draw({ sections: [] })).pages).toHaveLength(2);
});

test("notes and reasons are left out where asked, and nothing else", async () => {
  const sections = ["plan", "appendix"] as const;
  const whole = everything(await draw({ sections }));
  const less = everything(await draw({ sections, withoutNotes: true }));
  for (const said of [NOTE, "There is no such place here.", "We did this last year."]) {
    expect(whole).toContain(said);
    expect(less).not.toContain(said);
  }
  expect(less).toContain("The reason is left out of this copy.");
  expect(less).toContain("head of operations");
  expect(less).toContain("Shown: a document or a link.");
});

test("names are left out where asked: of the organisation, of who was to be asked, of whom it is for", async () => {
  const options = { withoutNames: true, branding: { preparedFor: "Ann Harbour", preparedBy: "North & Co" } };
  const { bytes } = await render({ ...options, sections: ["findings", "appendix"] });
  const pdf = await readPdf(bytes);
  const text = `${everything(pdf)} ${JSON.stringify(pdf.info)} ${pdf.outline.join()}`;
  for (const name of ["Harbour", "head of operations"]) expect(text).not.toContain(name);
  expect(text).toContain("An organisation");
  expect(text).toContain("Prepared by North & Co");
});

test("a consultant's mark, names and colour are on the paper, and the mark has words", async () => {
  const logo = { bytes: new Uint8Array(PIXEL), format: "png", width: 1, height: 1 } as const;
  const branding = { logo, accent: "#1f4e79", preparedFor: "The board of Harbour", preparedBy: "Łukasz & Co 漢" };
  const { bytes, lost } = await render({ branding, sections: ["profile"] });
  expect(lost).toEqual(["漢"]);
  const pdf = await readPdf(bytes);
  expect(pdf.pages[0]?.text).toContain("Prepared for The board of Harbour");
  expect(pdf.pages[0]?.text).toContain("Prepared by Łukasz & Co □");
  expect(pdf.pages[2]?.text).toContain("Łukasz & Co □ · The profile");
  expect(pdf.info.Author).toBe("Łukasz & Co □");
  const [cover] = (await readStructure(bytes)).pages;
  const figures = cover === undefined ? [] : all(cover.tree).filter(({ role }) => role === "Figure");
  expect(figures.map(({ alt }) => alt)).toContain("Logo of Łukasz & Co □");
});

test("options change the paper the same way every time", async () => {
  const options = { part: "board", branding: { accent: "#1f4e79", preparedBy: "North & Co" } } as const;
  const [one, other, plain] = [await render(options), await render(options), await render({ part: "board" })];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  expect(Buffer.from(one.bytes).equals(Buffer.from(plain.bytes))).toBe(false);
});
