import { createCanvas } from "@napi-rs/canvas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOfficeFile, textOf, within } from "#test/exports/open-office-file";
import { readPdf } from "#test/pdf/read-pdf";
import { imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const logo = new File([new Uint8Array(createCanvas(90, 30).toBuffer("image/png"))], "logo.png", { type: "image/png" });
function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

async function wordsOf(docx: Uint8Array): Promise<string> {
  const { xml } = await openOfficeFile(docx);
  return within(await xml("word/document.xml"), "w:p")
    .map(textOf)
    .join("\n");
}

test("a PDF, Word or Markdown file is put together by choice without script, and nobody else may open it", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const results = await visitor.open(`/a/${id}/results`);
  expect(results.html.querySelectorAll(`#files a[href="/a/${id}/report"]`)).toHaveLength(1);
  const page = await visitor.open(`/a/${id}/report`);
  expect(page.html.querySelectorAll("input[name=section][checked]")).toHaveLength(8);

  const fields = {
    paper: "letter",
    section: "method",
    withoutNames: "yes",
    accent: "#1f4e79",
    preparedBy: "North & Co",
    logo,
  };
  const drawn = await visitor.post(`/a/${id}/report`, form(fields));
  expect(drawn.status).toBe(200);
  expect(drawn.headers.get("Cache-Control")).toBe("no-store");
  const pdf = await readPdf(drawn.body);
  const text = pdf.pages.map((each) => each.text).join(" ");
  expect(pdf.pages[0]?.width).toBe(612);
  expect(text).toContain("Prepared by North & Co");
  expect(text).not.toContain("Brindlecote");
  expect(pdf.outline).toContain("Sources");
  expect(pdf.outline).not.toContain("All answers");
  expect(drawn.headers.get("Content-Disposition")).not.toContain("Brindlecote");

  for (const format of ["docx", "md"]) {
    const made = await visitor.post(
      `/a/${id}/report`,
      form({ ...fields, format, withoutNotes: "yes", section: "appendix" }),
    );
    expect(made.path).toMatch(new RegExp(`/files/chosen-[0-9a-f]{64}\\.${format}$`));
    expect(made.headers.get("Content-Disposition")).toMatch(
      new RegExp(`^attachment; filename="Plumbline.*\\.${format}"`),
    );
    const said = format === "md" ? made.text.replaceAll("\\", "") : await wordsOf(made.body);
    for (const kept of ["Prepared by North & Co", "All answers", "Shown: "]) expect(said).toContain(kept);
    for (const left of ["Brindlecote", "Note: ", "Method and sources", "Pitfall by pitfall"])
      expect(said).not.toContain(left);
  }

  const stranger = new Visitor(here.origin);
  await imported(stranger);
  expect((await stranger.open(drawn.path)).status).toBe(404);
  await visitor.post(`/a/${id}/leave`, { erase: "yes" });
  expect((await visitor.open(drawn.path)).status).toBe(404);
});

test("what is wrong comes back at once with all that was typed, and what is no longer kept is said to be", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const bad = new File(["<svg><script/></svg>"], "logo.svg");
  const fields = { paper: "letter", section: "plan", accent: "#ffee00", preparedFor: "The board", logo: bad };
  const page = await visitor.post(`/a/${id}/report`, form(fields));
  expect(page.status).toBe(422);
  expect(page.html.querySelectorAll("[role=alert] a").map((link) => link.getAttribute("href"))).toEqual([
    "#accent",
    "#logo",
  ]);
  expect(page.html.querySelector("#preparedFor")?.getAttribute("value")).toBe("The board");
  expect(page.html.querySelectorAll("input[name=section][checked]").map((each) => each.getAttribute("value"))).toEqual([
    "plan",
  ]);
  expect((await visitor.open(`/a/${id}/files/chosen-${"0".repeat(64)}.pdf`)).status).toBe(410);
});

test("a logo over 1 MB is refused by name, and more than the form may hold is not read", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const heavy = (size: number) => form({ logo: new File([new Uint8Array(size)], "logo.png") });
  const page = await visitor.post(`/a/${id}/report`, heavy(1024 * 1024 + 1));
  expect(page.status).toBe(422);
  expect(page.text).toContain("larger than 1 MB");
  expect((await visitor.post(`/a/${id}/report`, heavy(2 * 1024 * 1024))).status).toBe(413);
});
