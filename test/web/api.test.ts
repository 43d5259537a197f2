import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import { type RunningServer, startServer } from "#test/support/running-server";
import { serveHere } from "#test/support/served-here";

const root = new URL("../../", import.meta.url);
const openapi = parse(readFileSync(new URL("public/openapi.yaml", root), "utf8"));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(openapi, "openapi");
const valid = (schema: string, value: unknown) => {
  const check = ajv.getSchema(`openapi#/components/schemas/${schema}`);
  if (check === undefined) throw new Error(`no schema ${schema}`);
  return check(value) === true ? [] : check.errors;
};
const sample = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`content/samples/${name}.json`, root)), "utf8"));
const SAMPLES = ["showroom-group", "tax-helpline", "careful-mutual"];

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const post = (path: string, body: BodyInit, type = "application/json") =>
  fetch(server.origin + path, { method: "POST", body, headers: { "Content-Type": type } });

describe("POST /api/score", () => {
  test.each(SAMPLES)("answers %s with a report as documented", async (name) => {
    const file = sample(name);
    expect(valid("AssessmentFile", file)).toEqual([]);
    const response = await post("/api/score", JSON.stringify(file));
    expect(response.status).toBe(200);
    const report = await response.json();
    expect(valid("Report", report)).toEqual([]);
    expect(Object.keys(report.pitfalls)).toHaveLength(13);
    expect(report.overall.score).toBeGreaterThanOrEqual(report.overall.low);
    expect(report.overall.score).toBeLessThanOrEqual(report.overall.high);
  });

  test("the three samples differ in level, leading pattern and first action", async () => {
    const reports = await Promise.all(
      SAMPLES.map(async (name) => (await post("/api/score", JSON.stringify(sample(name)))).json()),
    );
    expect(new Set(reports.map((report) => report.overall.level)).size).toBeGreaterThan(1);
    expect(new Set(reports.map((report) => report.patterns[0]?.id)).size).toBe(3);
    expect(
      new Set(reports.map((report) => report.plan.windows[0].actions.map((action: { id: string }) => action.id).join()))
        .size,
    ).toBe(3);
  });

  test("an empty assessment has no plan and no numbers, and is still an answer", async () => {
    const response = await post(
      "/api/score",
      JSON.stringify({ format: "plumbline-assessment/1", scope: "full", answers: {} }),
    );
    const report = await response.json();
    expect(response.status).toBe(200);
    expect(valid("Report", report)).toEqual([]);
    expect(report.overall).toMatchObject({ score: null, low: 0, high: 100, coverage: 0, level: null });
  });
});

describe("faults under /api are problem+json", () => {
  const cases: [string, () => Promise<Response>, number, string[] | null][] = [
    ["what is not JSON", () => post("/api/score", "{"), 400, [""]],
    [
      "a body that is not JSON by its type",
      () => post("/api/score", "a=1", "application/x-www-form-urlencoded"),
      415,
      [""],
    ],
    ["a file over 1 MiB", () => post("/api/score", `{"a":"${"x".repeat(1_100_000)}"}`), 413, [""]],
    ["an array instead of a file", () => post("/api/score", "[]"), 422, null],
    ["null instead of a file", () => post("/api/score", "null"), 422, null],
    ["a GET where a POST is meant", () => fetch(`${server.origin}/api/score`), 405, [""]],
    ["an address that is not there", () => fetch(`${server.origin}/api/none`), 404, [""]],
    ["a malformed address", () => fetch(`${server.origin}/api/%E0%A4%A`), 400, [""]],
    ["a wrong paper", () => post("/api/plan.pdf?paper=a0", JSON.stringify(sample("tax-helpline"))), 422, null],
    ["a wrong charset", () => post("/api/score", "{}", "application/json; charset=klingon"), 415, [""]],
    [
      "an edition that was never shipped, an unknown field and an unknown id at once",
      () =>
        post(
          "/api/score",
          '{"format":"plumbline-assessment/1","instrument":{"id":"cx-measurement-health","edition":"1999"},"scope":"full","colour":1,"answers":{"__proto__":{"answer":1},"no.such":{"answer":1}}}',
        ),
      422,
      ["/answers/__proto__", "/answers/no.such", "/colour", "/instrument/edition"],
    ],
  ];
  test.each(cases)("%s", async (_name, send, status, paths) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const problem = await response.json();
    expect(valid("Problem", problem)).toEqual([]);
    expect(problem.status).toBe(status);
    if (paths) expect(problem.problems.map(({ path }: { path: string }) => path).sort()).toEqual(paths);
  });
});

test.each([
  ["showroom-group", "a4", "595"],
  ["tax-helpline", "letter", "612"],
  ["careful-mutual", "a4", "595"],
])("POST /api/plan.pdf draws %s on %s", async (name, paper, width) => {
  const response = await post(`/api/plan.pdf?paper=${paper}`, JSON.stringify(sample(name)));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/pdf");
  const pdf = Buffer.from(await response.arrayBuffer()).toString("latin1");
  expect(pdf.slice(0, 5)).toBe("%PDF-");
  expect(pdf).toMatch(new RegExp(`/MediaBox \\[0 0 ${width}[. ]`));
});

test("GET /api/instrument and /healthz answer as documented", async () => {
  const instrument = await (await fetch(`${server.origin}/api/instrument`)).json();
  expect(valid("Instrument", instrument)).toEqual([]);
  expect(instrument.questions).toHaveLength(46);
  const health = await fetch(`${server.origin}/healthz`);
  expect(health.status).toBe(200);
  expect(valid("Health", await health.json())).toEqual([]);
});

test("one caller may score 600 files a minute and is then told when to come back", async () => {
  const fresh = await serveHere();
  // The minute does not pass while they are sent, however long that takes.
  vi.useFakeTimers({ now: Date.now(), toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  onTestFinished(async () => {
    vi.useRealTimers();
    await fresh.end();
  });
  const file = JSON.stringify({ format: "plumbline-assessment/1", scope: "quick", answers: {} });
  const score = () =>
    fetch(`${fresh.origin}/api/score`, { method: "POST", body: file, headers: { "Content-Type": "application/json" } });
  const statuses: number[] = [];
  for (let batch = 0; batch < 12; batch += 1)
    statuses.push(...(await Promise.all(Array.from({ length: 50 }, async () => (await score()).status))));
  expect(statuses.every((status) => status === 200)).toBe(true);
  const over = await score();
  expect(over.status).toBe(429);
  expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(valid("Problem", await over.json())).toEqual([]);
});
