import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { type ServedHere, serveHere } from "#test/support/served-here";

let server: ServedHere;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(() => server.end());

const statusOf = async (line: string, headers: string) =>
  (await rawRequest(server.origin, `${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`)).status;

test.each(["a b", "a@b", "[::", "evil:99999", "x:1:2", "a/b?c", "a#b", "a\\b", "%00", "\u0080", ""])(
  "a Host that is none is a 400 everywhere: %j",
  async (host) => {
    for (const path of ["/", "/w/x", "/api/instrument", "/healthz"])
      expect([path, await statusOf(`GET ${path}`, `Host: ${host}\r\n`)]).toEqual([path, 400]);
  },
);

test.each([
  ["one that is none", (host: string) => `Host: a b\r\nOrigin: http://a b\r\nX-Was: ${host}\r\n`],
  ["the same twice", (host: string) => `Host: ${host}\r\nOrigin: http://${host}\r\nHost: ${host}\r\n`],
  ["another after it", (host: string) => `Host: ${host}\r\nOrigin: http://${host}\r\nhOST: evil.example\r\n`],
  ["an empty one after it", (host: string) => `Host: ${host}\r\nOrigin: http://${host}\r\nHost:\r\n`],
])("a request whose Host is %s is a 400 on every road, those ahead of Express too", async (_what, headers) => {
  const { host } = new URL(server.origin);
  const form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n";
  for (const line of ["GET /", "GET /api/instrument", "GET /healthz", "GET /w/x/seat", "GET /nowhere"])
    expect([line, await statusOf(line, headers(host))]).toEqual([line, 400]);
  for (const line of ["POST /w/x/vote", "POST /w/x/vote?x=1", "POST /w/x/seat", "POST /start", "POST /a/x/q/y"])
    expect([line, await statusOf(line, headers(host) + form)]).toEqual([line, 400]);
});

test.each(["127.0.0.1:3000", "localhost", "plumbline.example.org", "[::1]:3000", "a_b:80"])(
  "a Host that is one is served: %s",
  async (host) => {
    expect(await statusOf("GET /start", `Host: ${host}\r\n`)).toBe(200);
  },
);

test("a Host never moves a request to another page", async () => {
  expect(await statusOf("GET /start", "Host: x/nowhere?\r\n")).toBe(400);
});

test("what a proxy says of another host changes nothing", async () => {
  for (const host of ["evil.example:@evil.example", "evil.example:99999999", "a b", ":"])
    expect([host, await statusOf("GET /start", `Host: localhost\r\nX-Forwarded-Host: ${host}\r\n`)]).toEqual([
      host,
      200,
    ]);
});

test("an address that is no path is a 400, and methods no page has are a 405 that names those it has", async () => {
  expect(await statusOf("GET http://evil.example/start", "Host: localhost\r\n")).toBe(400);
  expect(await statusOf("GET *", "Host: localhost\r\n")).toBe(400);
  for (const path of ["/%E0%A4%A", "/api/%ff", "/a/%c0%80/q/x", "/assets/%80", "/w/%/live"])
    expect([path, await statusOf(`GET ${path}`, "Host: localhost\r\n")]).toEqual([path, 400]);
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
    for (const path of ["/start", "/api/score", "/join/ABCDEF", "/a/x/leave?_data=routes%2Fleave%2Froute"]) {
      const answer = await rawRequest(
        server.origin,
        `${method} ${path} HTTP/1.1\r\nHost: ${new URL(server.origin).host}\r\nOrigin: ${server.origin}\r\nConnection: close\r\n\r\n`,
      );
      expect([method, path, answer.status]).toEqual([method, path, 405]);
      expect(answer.headers.get("allow")).toMatch(/POST/);
    }
});

test("an address has one spelling: one that is limited, or guarded, has no other that is not", async () => {
  for (const path of [
    "/%73tart",
    "/x/../start",
    "/./start",
    "/x/%2e%2E/start",
    "//start",
    "/start//",
    "/x\\..\\start",
    "/sample/tax-helpline/plan%2Epdf",
    "/sample/tax-helpline//plan.pdf",
    "/%61pi/instrument",
    "/start#x",
  ])
    for (const method of ["GET", "POST"])
      expect([
        method,
        path,
        await statusOf(`${method} ${path}`, `Host: localhost\r\nOrigin: http://localhost\r\n`),
      ]).toEqual([method, path, 400]);
  expect(await statusOf("GET /start?next=%2e%2e%2F%73", "Host: localhost\r\n")).toBe(200);
  expect(await statusOf("GET /w/%C5%82%20x/present", "Host: localhost\r\n")).toBe(404);
});

test("whoever is refused before any page is asked reads a page all the same, with a way on", async () => {
  const host = `Host: ${new URL(server.origin).host}\r\nOrigin: ${server.origin}\r\n`;
  const sent = async (line: string, headers = "") =>
    rawRequest(server.origin, `${line} HTTP/1.1\r\n${host}${headers}Connection: close\r\n\r\n`);
  const malformed = await sent("GET /a/%E0%A4%A");
  const large = await sent("POST /import", "Content-Length: 18000000\r\n");
  for (const [answer, status, said] of [
    [malformed, 400, "That address is malformed"],
    [large, 413, "what you typed is still there"],
  ] as const) {
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.body).toContain(said);
    expect(answer.body).toContain('<a href="/">');
  }
});
