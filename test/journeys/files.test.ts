import { parse as parseCsv } from "csv-parse/sync";
import ICAL from "ical.js";
import JSZip from "jszip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "#test/pdf/read-pdf";
import { imported, instrument, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { votedAssessment } from "#test/support/voted-assessment";
import { assessmentFile } from "~/content/assessment-file";
import { report } from "~/domain/report";
import { reportJson } from "~/exports/report-json";
import { words } from "~/ui/files/words";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const assessment = sampleAssessment();
const found = report(assessment, instrument);
const planned = [...(found.plan?.windows ?? []).flatMap(({ actions }) => actions), ...(found.plan?.later ?? [])];
const inWindows = found.plan?.windows.flatMap(({ actions }) => actions).length ?? 0;

/** Opens a file with its own reader and returns something it must hold. */
const readers: Record<keyof typeof words.files, (body: Buffer) => unknown> = {
  "plan-a4.pdf": async (body) => (await readPdf(body)).pages[0]?.width.toFixed(0),
  "plan-letter.pdf": async (body) => (await readPdf(body)).pages[0]?.width.toFixed(0),
  "board-a4.pdf": async (body) => (await readPdf(body)).pages.length,
  "board-letter.pdf": async (body) => (await readPdf(body)).pages.length,
  "report.docx": async (body) => Object.hasOwn((await JSZip.loadAsync(body)).files, "word/document.xml"),
  "board.pptx": async (body) => Object.hasOwn((await JSZip.loadAsync(body)).files, "ppt/slides/slide4.xml"),
  "report.md": (body) => body.toString("utf8").split("\n")[0],
  "answers.csv": (body) => parseCsv(body, { bom: true, columns: true }).length,
  "votes.csv": (body) => parseCsv(body, { bom: true, columns: true }).length,
  "actions.csv": (body) => parseCsv(body, { bom: true, columns: true }).length,
  "jira.csv": (body) => parseCsv(body, { bom: true, columns: true }).length,
  "asana.csv": (body) => parseCsv(body, { bom: true, columns: true }).length,
  "plan.ics": (body) => new ICAL.Component(ICAL.parse(body.toString("utf8"))).getAllSubcomponents("vevent").length,
  "report.json": (body) => JSON.parse(body.toString("utf8")),
  "assessment.json": (body) => body.toString("utf8"),
};

const holds: Record<keyof typeof words.files, unknown> = {
  "plan-a4.pdf": "595",
  "plan-letter.pdf": "612",
  "board-a4.pdf": 1,
  "board-letter.pdf": 1,
  "report.docx": true,
  "board.pptx": true,
  "report.md": "# CX measurement health: Brindlecote Motor Group",
  "answers.csv": instrument.questions.length,
  "votes.csv": 0,
  "actions.csv": planned.length,
  "jira.csv": inWindows,
  "asana.csv": inWindows,
  // Each action, each thing to find out, the sponsor's three decisions and the reassessment.
  "plan.ics":
    (found.plan?.windows.flatMap(({ actions }) => actions).length ?? 0) +
    (found.plan?.findOut.length ?? 0) +
    (found.plan?.windows.length ?? 0) +
    1,
  "report.json": JSON.parse(JSON.stringify(reportJson(found))),
  "assessment.json": assessmentFile(assessment, instrument),
};

test("every file that the results offer opens in its own reader, is named after its owner and kept by nobody", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor, assessment);
  const page = await visitor.open(`/a/${id}/results`);
  const linked = page.html.querySelectorAll("#files ul a").map((link) => link.getAttribute("href") ?? "");
  const links = linked.filter((href) => !href.includes("?"));
  const offered = Object.keys(words.files).filter((file) => file !== "votes.csv");
  expect(links).toEqual(offered.map((file) => expect.stringMatching(new RegExp(`/files/${file}$`))));
  for (const href of links) {
    const file = href.slice(href.lastIndexOf("/") + 1) as keyof typeof words.files;
    const { status, headers, body } = await visitor.open(href);
    expect(status, file).toBe(200);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Content-Disposition")).toContain("Brindlecote");
    expect(headers.get("Content-Disposition")).toMatch(file.endsWith(".pdf") ? /^inline/ : /^attachment/);
    expect(await readers[file](body), file).toEqual(holds[file]);
    expect(told(words.files[file].kind), file).toBeLessThan(body.byteLength * 2.5);
    expect(told(words.files[file].kind) * 2.5, file).toBeGreaterThan(toldOf(words.files[file].kind, body.byteLength));
  }
  const withLater = linked.filter((href) => href.includes("?"));
  expect(withLater.map((href) => href.split("/files/")[1])).toEqual(["jira.csv?show=later", "asana.csv?show=later"]);
  for (const href of withLater)
    expect(parseCsv((await visitor.open(href)).body, { bom: true, columns: true })).toHaveLength(planned.length);
});

/** The size a file is said to have, in bytes; nothing where another word stands. */
const told = (kind: string) => Number(/about (\d+) kB/.exec(kind)?.[1] ?? 0) * 1024;
const toldOf = (kind: string, size: number) => (told(kind) === 0 ? -1 : size);

test("a sample's files open for everybody; a file there is not, and a stranger's, are not found", async () => {
  const visitor = new Visitor(here.origin);
  const sample = await visitor.open("/sample/showroom-group");
  const links = sample.html.querySelectorAll("#files a").map((link) => link.getAttribute("href"));
  expect(links).toContain("/sample/showroom-group/files/jira.csv");
  expect((await visitor.open("/sample/showroom-group/files/jira.csv")).status).toBe(200);
  for (const file of ["nothing.pdf", "constructor", "__proto__"])
    expect((await visitor.open(`/sample/showroom-group/files/${file}`)).status).toBe(404);
  const id = await imported(visitor);
  expect((await visitor.open(`/a/${id}/files/answers.csv`)).status).toBe(200);
  const stranger = new Visitor(here.origin);
  for (const file of ["answers.csv", "plan-a4.pdf", "assessment.json"])
    expect((await stranger.open(`/a/${id}/files/${file}`)).status).toBe(404);
});

/** PDFs that were drawn on this server so far. */
const drawn = async () => {
  const text = await here.plumbline.metrics.text();
  return Number(/pdf_duration_seconds_count\{outcome="drawn"\} (\d+)/.exec(text)?.[1] ?? 0);
};

test("an unchanged report's PDF comes from memory, a changed one does not, an erased one is forgotten", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const cookie = visitor.cookie();
  const fetchPdf = async () => {
    const response = await fetch(`${here.origin}/a/${id}/files/board-a4.pdf`, { headers: { Cookie: cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    return { bytes, drawn: await drawn() };
  };
  const first = await fetchPdf();
  const second = await fetchPdf();
  expect([second.bytes.equals(first.bytes), second.drawn]).toEqual([true, first.drawn]);

  const question = await visitor.open(`/a/${id}/q/punitive-metrics.response-to-bad-number`);
  await visitor.submit(question, { answer: "4" });
  await visitor.submit(await visitor.open(`/a/${id}/review`), {});
  const third = await fetchPdf();
  expect([third.bytes.equals(first.bytes), third.drawn]).toEqual([false, first.drawn + 1]);

  const { made } = here.plumbline;
  expect(made.countOf(id)).toBe(2);
  await visitor.post(`/a/${id}/leave`, { erase: "yes" });
  expect(made.countOf(id)).toBe(0);
});

test("what a room voted is offered as a file of its own, group by group and never person by person", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor, votedAssessment(assessment, instrument));
  const page = await visitor.open(`/a/${id}/results`);
  const href = page.html.querySelector("a[href$='votes.csv']")?.getAttribute("href") ?? "";
  const { body } = await visitor.open(href);
  const rows = parseCsv(body, { bom: true, columns: true }) as Record<string, string>[];
  const [first, second] = instrument.questions;
  const of = (question: string | undefined) => rows.filter((row) => row["Question id"] === question);
  expect(of(first?.id)).toMatchObject([
    { Vote: "anonymous", Roles: "executives and the CX team", "Level 4": "3", "Did not know": "1" },
    { Roles: "the frontline", "Level 0": "3" },
    { "Round (0: before the meeting)": "2", "Level 2": "4" },
    { "Round (0: before the meeting)": "2", "Level 2": "4" },
  ]);
  expect(of(second?.id)).toMatchObject([
    { "Voters in the round": "3", Roles: "fewer than 5: not shown", "Level 0": "" },
  ]);
});
