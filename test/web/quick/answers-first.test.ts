import { afterAll, beforeAll, expect, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { rawRequest } from "#test/support/raw-request";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

const QUESTION = "leader-distance.direct-contact";
const NOTE = "Half a sentence — “zażółć”, 100 % & more";

let server: ServedHere;
let owner: Visitor;
let address: string;
beforeAll(async () => {
  server = await serveHere();
  owner = new Visitor(server.origin);
  const { id } = await begin(owner, "full");
  address = `/a/${id}/q/${QUESTION}`;
});
afterAll(() => server.end());

const answerMark = (level: number, note = "") => JSON.stringify([level, null, note, "", ""]);

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers: { Cookie: owner.cookie(), Origin: server.origin, ...headers },
  });

/** How many of these are counted so far; 0 where nothing was. */
async function counted(name: string, labels: string): Promise<number> {
  const line = (await server.plumbline.metrics.text()).split("\n").find((one) => one.startsWith(`${name}{${labels}}`));
  return Number(line?.split(" ").pop() ?? 0);
}

test("a saved answer leads on, with every header a page has, and is counted once", async () => {
  const page = await fetch(server.origin + address, { headers: { Cookie: owner.cookie() } });
  const saves = () => counted("plumbline_saves_total", 'event="answer.given",outcome="saved"');
  const before = await saves();
  const saved = await post(address, { answer: "1", "based-on": "none" });
  expect(saved.status).toBe(303);
  expect(saved.headers.get("Location")).toMatch(/^\/a\/[\w-]+\/q\/[\w.-]+$/);
  const ofResponses = new Set(["content-type", "content-length", "content-encoding", "transfer-encoding", "vary"]);
  for (const [name, value] of page.headers) {
    if (ofResponses.has(name) || /^(date|etag|x-request-id|content-security-policy)$/.test(name)) continue;
    expect(`${name}: ${saved.headers.get(name)}`).toBe(`${name}: ${value}`);
  }
  const withoutNonce = (policy: string | null) => policy?.replace(/nonce-[^']+/, "nonce");
  expect(withoutNonce(saved.headers.get("Content-Security-Policy"))).toBe(
    withoutNonce(page.headers.get("Content-Security-Policy")),
  );
  expect(saved.headers.get("X-Request-Id")).toMatch(/^[\da-f-]{36}$/);
  expect(await saves()).toBe(before + 1);
  const route = 'route="/a/:id/q/:question",method="POST",status="303"';
  await expect.poll(() => counted("plumbline_http_requests_total", route)).toBeGreaterThan(0);
});

test("what the script saves is told where it leads", async () => {
  const { status, headers, kept } = await post(`${address}/keep`, { answer: "2", "based-on": answerMark(1) }).then(
    async (response) => ({
      ...response,
      status: response.status,
      headers: response.headers,
      kept: await response.json(),
    }),
  );
  expect(status).toBe(200);
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(kept).toEqual({
    kind: "saved",
    savedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    basedOn: answerMark(2),
    nextHref: expect.stringMatching(/^\/a\/[\w-]+\/q\//),
  });
});

test("what cannot be saved comes back as a page with all that was typed, and is counted once", async () => {
  const conflicts = () => counted("plumbline_saves_total", 'event="answer.given",outcome="conflict"');
  await post(address, { answer: "3", note: NOTE, "based-on": answerMark(2) });
  const before = await conflicts();
  const conflict = await post(address, { answer: "4", note: "Mine", "based-on": answerMark(0) });
  expect(conflict.status).toBe(409);
  expect(await conflict.text()).toContain("Mine");
  expect(await conflicts()).toBe(before + 1);
  const long = `${NOTE} ${"x".repeat(4_000)}`;
  const invalid = await owner.post(address, { answer: "", note: long, "based-on": answerMark(3, NOTE) });
  expect(invalid.status).toBe(422);
  expect(invalid.html.querySelector("textarea[name=note]")?.textContent.trim()).toBe(long);
});

test("a form of unknown length, a large one and one with a query are answered all the same", async () => {
  const { host } = new URL(server.origin);
  const head = `Host: ${host}\r\nOrigin: ${server.origin}\r\nCookie: ${owner.cookie()}\r\nConnection: close`;
  const body = `answer=0&based-on=${encodeURIComponent(answerMark(3, NOTE))}`;
  const chunked = await rawRequest(
    server.origin,
    `POST ${address} HTTP/1.1\r\n${head}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  );
  expect(chunked.status).toBe(303);
  const large = await owner.post(address, { answer: "1", note: "ł".repeat(20_000), "based-on": answerMark(0) });
  expect(large.status).toBe(422);
  expect(
    (await post(`${address}?_data=routes%2Fquestion%2Froute`, { answer: "1", "based-on": answerMark(0) })).status,
  ).toBe(204);
});

test("what the common way calls malformed saves nothing ahead of it", async () => {
  const { host } = new URL(server.origin);
  const body = `answer=4&based-on=${encodeURIComponent(answerMark(1))}`;
  const rest = `Cookie: ${owner.cookie()}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close`;
  for (const where of [address, `${address}/keep`])
    for (const head of [
      "Host: a b\r\nOrigin: http://a b",
      `Host: ${host}\r\nOrigin: ${server.origin}\r\nHost: ${host}`,
      `Host: ${host}\r\nhost: evil.example\r\nOrigin: ${server.origin}`,
    ]) {
      const answer = await rawRequest(server.origin, `POST ${where} HTTP/1.1\r\n${head}\r\n${rest}\r\n\r\n${body}`);
      expect([where, head, answer.status]).toEqual([where, head, 400]);
    }
  const page = await owner.open(address);
  expect(page.html.querySelector("input[name=answer][checked]")?.getAttribute("value")).toBe("1");
});

test.each([
  ["another site", { Origin: "https://elsewhere.example" }, 403],
  ["nobody that is known", { Cookie: "plumbline=made.up" }, 404],
  ["something that is no form", { "Content-Type": "text/plain" }, 415],
])("from %s nothing is saved", async (_who, headers, status) => {
  expect((await post(address, { answer: "4", "based-on": answerMark(1) }, headers)).status).toBe(status);
  const page = await owner.open(address);
  expect(page.html.querySelector("input[name=answer][checked]")?.getAttribute("value")).toBe("1");
});
