import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type RunningServer, startServer } from "#test/support/running-server";
import { serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

const TOKEN = "a-token-of-the-monitor";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ METRICS_TOKEN: TOKEN, LOG_LEVEL: "debug" });
});
afterAll(() => server.stop());

const metrics = async () => (await fetch(`${server.origin}/metrics`)).text();

/** The value of one sample, by its name and some of its labels; undefined where there is none. */
function sample(text: string, name: string, labels: Record<string, string> = {}) {
  for (const line of text.split("\n")) {
    const [, found, given = "", value] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (found === name && Object.entries(labels).every(([label, wanted]) => given.includes(`${label}="${wanted}"`)))
      return Number(value);
  }
  return undefined;
}

/** The status of a GET with exactly these headers; `fetch` sets Host itself. */
const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${server.origin}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });

test("requests are counted by pattern and status, saves by kind, PDFs by outcome, and no id is ever told", async () => {
  const visitor = new Visitor(server.origin);
  const { id, tasks } = await begin(visitor, "quick");
  const question = await nextStep(visitor, tasks);
  await visitor.submit(question, { answer: "2" });
  await visitor.submit(question, {});
  await visitor.open("/sample/nowhere");
  await visitor.open("/wp-login.php");
  await visitor.open("/icon.svg");
  expect((await fetch(`${server.origin}/sample/tax-helpline/plan.pdf`)).status).toBe(200);

  const text = await metrics();
  const requests = (route: string, method: string, status: number) =>
    sample(text, "plumbline_http_requests_total", { route, method, status: String(status) });
  expect(requests("/a/:id/q/:question", "POST", 303)).toBe(1);
  expect(requests("/a/:id/q/:question", "POST", 422)).toBe(1);
  expect(requests("/a/:id/q/:question", "GET", 200)).toBeGreaterThan(0);
  expect(requests("/sample/:sample?", "GET", 404)).toBe(1);
  expect(requests("/sample/:sample/plan.pdf", "GET", 200)).toBe(1);
  expect(requests("other", "GET", 404)).toBe(1);
  expect(requests("static", "GET", 200)).toBe(1);
  expect(sample(text, "plumbline_http_request_duration_seconds_count", { route: "/start", method: "POST" })).toBe(1);
  expect(sample(text, "plumbline_saves_total", { event: "answer.given", outcome: "saved" })).toBe(1);
  expect(sample(text, "plumbline_pdf_duration_seconds_count", { outcome: "drawn" })).toBe(1);
  expect(sample(text, "plumbline_pdf_queue")).toBe(0);
  expect(sample(text, "plumbline_open_streams")).toBe(0);
  expect(sample(text, "process_resident_memory_bytes")).toBeGreaterThan(20_000_000);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  for (const secret of [id, "tax-helpline", "wp-login", question.path.split("/q/")[1] ?? "?"])
    expect(text).not.toContain(secret);
});

test("metrics are for this machine, or for whoever brings the token", async () => {
  const host = new URL(server.origin).host;
  const from = (headers: Record<string, string>) => statusOf("/metrics", headers);
  expect(await from({})).toBe(200);
  expect(await from({ Host: "plumbline.example.org" })).toBe(404);
  expect(await from({ Host: host, "X-Forwarded-For": "203.0.113.7" })).toBe(404);
  expect(await from({ Host: host, Forwarded: "for=203.0.113.7" })).toBe(404);
  const outside = { Host: "plumbline.example.org", "X-Forwarded-For": "203.0.113.7" };
  expect(await from({ ...outside, Authorization: `Bearer ${TOKEN}` })).toBe(200);
  expect(await from({ ...outside, Authorization: `Bearer ${TOKEN}x` })).toBe(404);
  expect(await from({ ...outside, Authorization: TOKEN })).toBe(404);
});

test("behind a proxy, which PUBLIC_URL tells of, metrics are for the token alone", async () => {
  const proxied = await serveHere({ PUBLIC_URL: "https://plumbline.example.org", METRICS_TOKEN: TOKEN });
  try {
    const from = async (headers: Record<string, string>) =>
      (await fetch(`${proxied.origin}/metrics`, { headers })).status;
    expect(await from({})).toBe(404);
    expect(await from({ Authorization: `Bearer ${TOKEN}` })).toBe(200);
  } finally {
    await proxied.end();
  }
});

test("every response carries an id of its own, which stands in the log; nobody can give one", async () => {
  const ids = new Set<string>();
  const given = "11111111-1111-1111-1111-111111111111";
  for (const [path, options] of [
    ["/", {}],
    ["/nowhere", {}],
    ["/healthz", {}],
    ["/metrics", {}],
    ["/icon.svg", {}],
    ["/%E0%A4%A", {}],
    ["/api/nothing", {}],
    ["/api/score", { method: "POST", body: "{" }],
    ["/start", { method: "POST", body: "scope=quick" }],
    ["/start", { method: "POST", body: "a".repeat(300_000), headers: { Origin: server.origin } }],
  ] as const satisfies readonly (readonly [string, RequestInit])[]) {
    const response = await fetch(server.origin + path, {
      ...options,
      headers: { "X-Request-Id": given, ...("headers" in options ? options.headers : {}) },
    });
    await response.arrayBuffer();
    const id = response.headers.get("X-Request-Id") ?? "";
    expect([path, id]).toEqual([path, expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)]);
    expect(id).not.toBe(given);
    ids.add(id);
  }
  expect(ids.size).toBe(10);
  await expect.poll(() => [...ids].every((id) => server.output().includes(id))).toBe(true);
});
