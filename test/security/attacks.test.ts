import { afterAll, beforeAll, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { type ServedHere, serveHere } from "#test/support/served-here";
import type { LinkScope } from "~/storage/store";
import { signed } from "~/web/secrets";
import { type Furnished, furnished } from "./furnished";

let server: ServedHere;
let owner: Furnished;
let stranger: Furnished;
beforeAll(async () => {
  server = await serveHere();
  [owner, stranger] = [await furnished(server.plumbline), await furnished(server.plumbline)];
});
afterAll(() => server.end());

const ask = (path: string, cookie: string, init: RequestInit = {}) =>
  fetch(server.origin + path, {
    redirect: "manual",
    ...init,
    headers: { Cookie: cookie, Origin: server.origin, ...(init.headers as Record<string, string>) },
  });
const statusOf = async (path: string, cookie: string, form?: Record<string, string>) =>
  (await ask(path, cookie, form ? { method: "POST", body: new URLSearchParams(form) } : {})).status;
const kept = async (of: Furnished) => {
  const found = await server.plumbline.store.links(of.assessment);
  return { links: found.length, revoked: found.filter(({ revokedAt }) => revokedAt !== null).length };
};

const pages = (id: string, question: string) =>
  [
    "",
    "/profile",
    `/q/${question}`,
    "/figures",
    "/review",
    "/results",
    "/plan",
    "/leave",
    "/assessment.json",
    "/plan.pdf",
    "/archive.zip",
    "/report",
    "/share",
    "/compare",
    "/hand-over",
    "/plan/history",
    "/plan/status",
  ].map((page) => `/a/${id}${page}`);

test("somebody else's assessment is not there, on any page or data address, for reading or writing", async () => {
  for (const path of pages(owner.assessment, owner.question)) {
    expect([path, await statusOf(path, stranger.cookie)]).toEqual([path, 404]);
    expect([path, await statusOf(path, "")]).toEqual([path, 404]);
  }
  for (const [path, form] of [
    ["/profile", { surveys: "no" }],
    [`/q/${owner.question}`, { answer: "4", "based-on": "none" }],
    [`/q/${owner.question}/keep`, { answer: "4", "based-on": "none" }],
    ["/leave", { erase: "yes" }],
    ["/leave", { scope: "own", name: "mine" }],
    ["/plan", { capacity: "strong" }],
    ["/share", { scope: "view", name: "mine" }],
  ] as const)
    expect([path, await statusOf(`/a/${owner.assessment}${path}`, stranger.cookie, form)]).toEqual([path, 404]);
  expect((await ask(`/a/${owner.assessment}`, owner.cookie)).status).toBe(200);
  expect(await kept(owner)).toEqual({ links: 1, revoked: 0 });
});

test("an own assessment in the path with another's data route, or id in the query, shows nothing of it", async () => {
  const mark = "Harbour Mutual only";
  const marked = await furnished(server.plumbline, { profile: { organisation: mark, surveys: true } });
  for (const path of [
    `/a/${stranger.assessment}?_data=routes%2Ftasks%2Froute&id=${marked.assessment}`,
    `/a/${stranger.assessment}/results?_data=routes%2Fresults%2Froute&id=${marked.assessment}`,
    `/a/${stranger.assessment}%2F..%2F${marked.assessment}`,
    `/a/${stranger.assessment}/../${marked.assessment}/results`,
    `/a/${marked.assessment}?_data=routes%2Flanding%2Froute`,
    `/a/${marked.assessment}/results?_data=root`,
  ])
    expect([path, await (await ask(path, stranger.cookie)).text()]).toEqual([path, expect.not.stringContaining(mark)]);
});

test("a link of one assessment cannot be taken back, or looked at, through another", async () => {
  const { id } = await owner.link("view");
  await statusOf(`/a/${stranger.assessment}/leave`, stranger.cookie, { revoke: id });
  expect((await kept(owner)).revoked).toBe(0);
});

test.each(["view", "team:cx-leader", "team:sponsor", "answer", "present", "take-part", "facilitate"] as const)(
  "a %s link posts nothing",
  async (scope) => {
    const { cookie } = await owner.link(scope as LinkScope);
    const before = await ask(`/a/${owner.assessment}/assessment.json`, owner.cookie).then((found) => found.text());
    for (const [path, form] of [
      ["/profile", { surveys: "no" }],
      [`/q/${owner.question}`, { answer: "4", "based-on": "none" }],
      [`/q/${owner.question}/keep`, { answer: "0", "based-on": "none" }],
      ["/figures", { contactsPerMonth: "1" }],
      ["/review", {}],
      ["/plan", { capacity: "strong" }],
      ["/leave", { scope: "own", name: "mine" }],
      ["/leave", { erase: "yes" }],
      ["/share", { scope: "view", name: "mine" }],
    ] as const)
      expect([path, await statusOf(`/a/${owner.assessment}${path}`, cookie, form)]).toEqual([
        path,
        expect.toSatisfy((status: number) => status === 403 || status === 404),
      ]);
    expect(await ask(`/a/${owner.assessment}/assessment.json`, owner.cookie).then((found) => found.text())).toBe(
      before,
    );
  },
);

test.each(["team:cx-leader", "answer", "present", "take-part"] as const)(
  "a %s link reads no answers and no results",
  async (scope) => {
    const { cookie } = await owner.link(scope as LinkScope);
    for (const path of [
      "",
      "/profile",
      `/q/${owner.question}`,
      "/review",
      "/results",
      "/assessment.json",
      "/plan.pdf",
      "/archive.zip",
      "/leave",
      "/compare",
    ])
      expect([path, await statusOf(`/a/${owner.assessment}${path}`, cookie)]).toEqual([path, 404]);
  },
);

test("a session is out as soon as its link is taken back, and a copy of its cookie with it", async () => {
  const guest = await owner.link("edit");
  const copied = guest.cookie;
  expect(await statusOf(`/a/${owner.assessment}`, copied)).toBe(200);
  await server.plumbline.store.revokeLink(guest.id, owner.assessment, new Date().toISOString());
  expect(await statusOf(`/a/${owner.assessment}`, copied)).toBe(404);
  expect(await statusOf(`/a/${owner.assessment}/profile`, copied, { surveys: "no" })).toBe(404);
  expect(await statusOf("/open", "", { secret: guest.secret })).toBe(404);
});

test("a cookie that was tampered with, cut, doubled or made up opens nothing", async () => {
  const [name, value = ""] = owner.session.split(/=(.*)/s);
  const [id = "", signature = ""] = value.split(".");
  const [, seat = ""] = owner.seat.split(/=(.*)/s);
  for (const forged of [
    `${id}.${signature.slice(0, -1)}${signature.endsWith("A") ? "B" : "A"}`,
    `${id.slice(0, -1)}_.${signature}`,
    `${id}.`,
    `.${signature}`,
    id,
    `${id}.${signature}.${signature}`,
    `${id}.undefined`,
    `${id}.${signature}=`,
    `"${value}"`,
    encodeURIComponent(`${value} `),
    "j:{}",
    "__proto__",
    seat,
  ])
    expect([forged, await statusOf(`/a/${owner.assessment}`, `${name}=${forged}`)]).toEqual([forged, 404]);
  expect(await statusOf(`/a/${owner.assessment}`, `Plumbline=${value}`)).toBe(404);
  expect(await statusOf(`/a/${owner.assessment}`, `${name}=${value}`)).toBe(200);
});

test("a session that this server did not sign is never taken over: a link opened on it gets a new one", async () => {
  const { secret } = await owner.link("view");
  const planted = "plumbline=planted-by-somebody.AAAA";
  const answer = await ask("/open", planted, { method: "POST", body: new URLSearchParams({ secret }) });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  expect(cookie).not.toContain("planted");
  expect(await statusOf(`/a/${owner.assessment}`, planted)).toBe(404);
  expect(await statusOf(`/a/${owner.assessment}/results`, cookie)).toBe(200);
});

test("whoever gives the server another key puts every browser out; each comes back by its link", async () => {
  const { key } = server.plumbline.cookies;
  const [, session = ""] = /(?:^|; )plumbline=([^.]+)\./.exec(owner.cookie) ?? [];
  for (const [by, status] of [
    [key, 200],
    [`${key}x`, 404],
    ["", 404],
  ] as const)
    expect([by, await statusOf(`/a/${owner.assessment}`, `plumbline=${signed(session, by)}`)]).toEqual([by, status]);
  const { secret } = await owner.link("edit");
  const cookie = `plumbline=${signed(session, `${key}x`)}`;
  const again = await ask("/open", cookie, { method: "POST", body: new URLSearchParams({ secret }) });
  expect(await statusOf(`/a/${owner.assessment}`, again.headers.getSetCookie()[0]?.split(";")[0] ?? "")).toBe(200);
});

test("no address of ours sends anybody to another site", async () => {
  const to = "https://evil.example/";
  for (const path of [
    `/?to=${to}`,
    "//evil.example",
    "//evil.example/%2e%2e",
    "/%5cevil.example",
    "/assets//evil.example",
    `/join?code=${encodeURIComponent(`/${to}`)}`,
    `/join/${encodeURIComponent(to)}`,
    `/w/${encodeURIComponent(to)}/seat`,
    `/open?next=${to}`,
    `/a/${owner.assessment}?resume=${to}`,
    `/a/${owner.assessment}/plan?status=${to}`,
  ]) {
    const location = (await ask(path, owner.cookie)).headers.get("location") ?? "/";
    expect([path, new URL(location, server.origin).origin]).toEqual([path, server.origin]);
  }
  const posted = await ask(`/w/${encodeURIComponent("/evil.example")}/vote`, owner.cookie, {
    method: "POST",
    body: "level=1",
  });
  expect(new URL(posted.headers.get("location") ?? "/", server.origin).origin).toBe(server.origin);
});

test("a page asked under another Host names it only to whoever asked, and nobody keeps it", async () => {
  const answer = await rawRequest(
    server.origin,
    `GET /a/${owner.assessment}/leave HTTP/1.1\r\nHost: evil.example\r\nCookie: ${owner.cookie}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer.status).toBe(200);
  expect(answer.body).not.toContain("evil.example");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("where PUBLIC_URL is set, a made link names it whatever the Host says", async () => {
  const behind = await serveHere({ PUBLIC_URL: "https://plumbline.example" });
  const held = await furnished(behind.plumbline);
  const body = "scope=view&name=x";
  const answer = await rawRequest(
    behind.origin,
    `POST /a/${held.assessment}/leave HTTP/1.1\r\nHost: evil.example\r\nOrigin: https://plumbline.example\r\nCookie: ${held.cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
  expect(answer.body).toContain("https://plumbline.example/open#");
  expect(answer.body).not.toContain("evil.example");
  await behind.end();
});

test("nothing outside the public files is served as one", async () => {
  for (const path of [
    "/..%2f..%2fpackage.json",
    "/assets/..%2f..%2fserver/index.js",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/.env",
    "/.git/config",
    "/assets/..\\..\\server\\index.js",
    "/server/index.js",
    "/build/server/index.js",
    "/plumbline.db",
    "/data/session-secret",
    "/assets/.vite/manifest.json",
  ]) {
    const { status, body } = await rawRequest(
      server.origin,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect([404, 400]).toContain(status);
    expect(body).toMatch(/There is nothing here|That address is malformed/);
  }
});

test("a zip bomb to the API, and JSON deeper than any stack, are refused and cost no memory that stays", async () => {
  const { gzipSync } = await import("node:zlib");
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/api/score`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...headers },
    });
  const before = process.memoryUsage().rss;
  expect((await send(new Uint8Array(bomb), { "Content-Encoding": "gzip" })).status).toBe(413);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  for (const deep of [
    `${"[".repeat(400_000)}${"]".repeat(400_000)}`,
    `${'{"a":'.repeat(150_000)}1${"}".repeat(150_000)}`,
  ])
    expect((await send(deep)).status).toBe(422);
});

test("a view's secret, tried as a seat, a code or a session, opens nothing", async () => {
  const { secret } = await owner.link("own");
  expect((await ask(`/join/${secret}`, "")).status).toBe(404);
  for (const cookie of [`plumbline=${secret}`, `plumbline-seat=${secret}`, `plumbline=${secret}.${secret}`])
    expect(await statusOf(`/a/${owner.assessment}`, cookie)).toBe(404);
  expect((await ask(`/a/${owner.assessment}?secret=${secret}`, "")).status).toBe(404);
  expect((await ask(`/open?secret=${secret}`, "")).headers.getSetCookie()).toEqual([]);
});

test("a participant reads no console, no wall and no assessment of the room; a stranger reads no stream", async () => {
  for (const path of [
    `/w/${owner.workshop}`,
    `/w/${owner.workshop}/present`,
    `/w/${owner.workshop}/live?as=facilitator`,
    `/w/${owner.workshop}/live?as=presenter`,
    `/a/${owner.workshop}`,
    `/a/${owner.workshop}/assessment.json`,
  ])
    expect([path, await statusOf(path, owner.seat)]).toEqual([path, 404]);
  expect(await statusOf(`/w/${owner.workshop}`, owner.seat, { event: "closed", step: "0" })).toBe(404);
  for (const as of ["", "?as=facilitator", "?as=participant", "?as=__proto__"])
    expect(await statusOf(`/w/${owner.workshop}/live${as}`, stranger.cookie)).toBe(404);
});

test("a token taken at a room's door is no session, and a session no seat", async () => {
  const bare = (cookie: string) => cookie.slice(cookie.indexOf("=") + 1);
  const swapped = `plumbline=${bare(owner.seat)}; plumbline-seat=${bare(owner.session)}`;
  const secret = (await owner.link("own")).secret;
  const opened = await ask("/open", swapped, { method: "POST", body: new URLSearchParams({ secret }) });
  expect(opened.status).toBe(303);
  expect(opened.headers.getSetCookie().join()).not.toContain(bare(owner.seat).split(".")[0] ?? "?");
  expect(await statusOf(`/a/${owner.assessment}`, swapped)).toBe(404);
  expect(await statusOf(`/w/${owner.workshop}/seat`, swapped)).toBe(404);
});

test("words of the code in an address are no more than words", async () => {
  for (const word of ["constructor", "__proto__", "toString"])
    expect([word, await statusOf(`/w/${owner.workshop}/seat?refused=${word}`, owner.seat)]).toEqual([word, 200]);
});
