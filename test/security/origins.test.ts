import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { everyAddress } from "./every-address";
import { type Furnished, furnished } from "./furnished";

const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;
const PUBLIC = "https://plumbline.example";

let server: ServedHere;
let behindProxy: ServedHere;
beforeAll(async () => {
  [server, behindProxy] = await Promise.all([serveHere(), serveHere({ PUBLIC_URL: PUBLIC })]);
});
afterAll(() => Promise.all([server.end(), behindProxy.end()]));

const post = async (at: ServedHere, path: string, { cookie }: Furnished, headers: Record<string, string>) =>
  (
    await fetch(at.origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded", ...headers },
      body: "erase=yes&capacity=light&scope=own&name=x&event=closed&step=0&surveys=no&role=frontline&level=1",
    })
  ).status;

test("no action is taken from another site, on its page's address or its data address", async () => {
  const owner = await furnished(server.plumbline);
  const actions = everyAddress(build, owner).filter(({ hasAction, path }) => hasAction && !path.startsWith("/api/"));
  expect(actions.length).toBeGreaterThan(12);
  for (const { path, route } of actions)
    for (const at of [path, ...(route === null ? [] : [`${path}?_data=${encodeURIComponent(route)}`, `${path}?index`])])
      for (const headers of [
        {},
        { Origin: "https://elsewhere.example" },
        { Origin: "null" },
        { Origin: server.origin.replace("http:", "https:") },
        { Origin: `${server.origin}.elsewhere.example` },
        { Origin: server.origin.replace("127.0.0.1", "localhost") },
        { Origin: server.origin, "Sec-Fetch-Site": "cross-site" },
        { Origin: server.origin, "Sec-Fetch-Site": "same-site" },
        { "Sec-Fetch-Site": "cross-site" },
        { Origin: "null", "Sec-Fetch-Site": "cross-site" },
        { Origin: "null", "Sec-Fetch-Site": "none" },
        { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "same-origin" },
      ] as Record<string, string>[])
        expect([at, headers, await post(server, at, owner, headers)]).toEqual([at, headers, 403]);
  const now = await fetch(`${server.origin}/a/${owner.assessment}`, { headers: { Cookie: owner.cookie } });
  expect(now.status).toBe(200);
  expect((await server.plumbline.store.workshopNow(owner.workshop))?.stored.closedAt).toBeNull();
});

test("the same post from our own page is taken", async () => {
  const owner = await furnished(server.plumbline);
  for (const headers of [
    { Origin: server.origin },
    { "Sec-Fetch-Site": "same-origin" },
    // A page that tells no address of its own.
    { Origin: "null", "Sec-Fetch-Site": "same-origin" },
  ] as Record<string, string>[])
    expect(await post(server, `/a/${owner.assessment}/profile`, owner, headers)).toBe(303);
});

test("where PUBLIC_URL is set it alone is the own origin, whatever Host a proxy hands on", async () => {
  const owner = await furnished(behindProxy.plumbline);
  const path = `/a/${owner.assessment}/profile`;
  expect(await post(behindProxy, path, owner, { Origin: PUBLIC })).toBe(303);
  expect(await post(behindProxy, path, owner, { Origin: behindProxy.origin })).toBe(403);
  expect(await post(behindProxy, path, owner, { Origin: PUBLIC.replace("https", "http") })).toBe(403);
});

test("/api needs no Origin, and reads no cookie: nothing that a session may see comes through it", async () => {
  const owner = await furnished(server.plumbline);
  const file = JSON.stringify({ format: "plumbline-assessment/1", scope: "quick", answers: {} });
  const score = (headers: Record<string, string>) =>
    fetch(`${server.origin}/api/score`, {
      method: "POST",
      body: file,
      headers: { "Content-Type": "application/json", ...headers },
    });
  const bare = await score({});
  const withCookie = await score({
    Cookie: owner.cookie,
    Origin: "https://elsewhere.example",
    "Sec-Fetch-Site": "cross-site",
  });
  expect([bare.status, withCookie.status]).toEqual([200, 200]);
  expect(await withCookie.text()).toBe(await bare.text());
  expect(withCookie.headers.getSetCookie()).toEqual([]);
  expect(withCookie.headers.get("access-control-allow-origin")).toBeNull();
});
