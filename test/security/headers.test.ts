import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest } from "#test/support/raw-request";
import { type ServedHere, serveHere } from "#test/support/served-here";
import siteMap from "~/routes";
import { shell } from "~/web/shell";
import { type Address, everyAddress, plainPatterns } from "./every-address";
import { type Furnished, furnished } from "./furnished";
import { isKeptRightly, missingHeaders, passkeysAllowed } from "./strict-headers";

const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;

describe.each([
  ["http", {}],
  ["https", { PUBLIC_URL: "https://plumbline.example" }],
] as const)("where people use %s", (scheme, variables) => {
  let server: ServedHere;
  let owner: Furnished;
  let addresses: readonly Address[];
  beforeAll(async () => {
    server = await serveHere(variables);
    owner = await furnished(server.plumbline);
    addresses = everyAddress(build, owner);
  });
  afterAll(() => server.end());

  const ownOrigin = () => ("PUBLIC_URL" in variables ? variables.PUBLIC_URL : server.origin);
  const stranger = {};
  /** A bench's own page makes them, the page at its door uses them; no other may do either. */
  const passkeyFaults = (pathname: string, response: Response) => {
    const pattern = addresses.find(({ path }) => path === pathname)?.pattern;
    const wanted = pattern === "/bench/:id" ? "create" : pattern === "/bench/:id/unlock" ? "get" : "";
    const allowed = passkeysAllowed(response).join();
    return allowed === wanted ? [] : [`passkeys: ${allowed} and not ${wanted}`];
  };
  const faultsOf = async (path: string, init: RequestInit) => {
    const end = new AbortController();
    const response = await fetch(server.origin + path, { redirect: "manual", signal: end.signal, ...init });
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
    if (isStream) end.abort();
    else await response.arrayBuffer();
    const { pathname } = new URL(path, server.origin);
    const faults = missingHeaders(response, { secure: scheme === "https" });
    return [
      ...faults,
      ...passkeyFaults(pathname, response),
      ...(isKeptRightly(pathname, response) ? [] : [`cache-control is ${response.headers.get("cache-control")}`]),
      ...(response.status >= 500 ? [`status ${response.status}`] : []),
    ].map((fault) => `${init.method ?? "GET"} ${path}: ${fault}`);
  };

  test("every response of every route carries every header: pages, data addresses, refusals", async () => {
    const faults: string[] = [];
    for (const { path, route, pattern } of addresses)
      for (const headers of [stranger, { Cookie: owner.cookie }]) {
        faults.push(...(await faultsOf(path, { headers })));
        // A PDF is drawn once: it takes a second of work.
        if (pattern.endsWith("plan.pdf")) continue;
        faults.push(...(await faultsOf(path, { method: "HEAD", headers })));
        if (route !== null) faults.push(...(await faultsOf(`${path}?_data=${encodeURIComponent(route)}`, { headers })));
      }
    expect(faults).toEqual([]);
  });

  test("and so does the answer to every post: refused by origin, by its kind, by its size, by its content", async () => {
    const faults: string[] = [];
    const own = { Cookie: owner.cookie, Origin: ownOrigin() };
    for (const { path, route } of addresses)
      for (const at of [path, ...(route === null ? [] : [`${path}?_data=${encodeURIComponent(route)}`])])
        for (const [headers, body] of [
          [{ Cookie: owner.cookie }, "a=b"],
          [{ ...own, "Content-Type": "text/plain" }, "a=b"],
          [{ ...own, "Content-Type": "application/x-www-form-urlencoded" }, "event=none&wrong=1"],
          [{ ...own, "Content-Type": "application/x-www-form-urlencoded" }, "a".repeat(300_000)],
        ] as const)
          faults.push(...(await faultsOf(at, { method: "POST", headers, body })));
    expect(faults).toEqual([]);
  });

  test("and what is refused at the door", async () => {
    for (const line of ["GET /%E0%A4%A", "GET *", "PUT /start", "TRACE /", "GET http://evil.example/"]) {
      const { status, headers } = await rawRequest(
        server.origin,
        `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      const response = { status, headers: new Headers([...headers]) };
      expect([line, missingHeaders(response, { secure: scheme === "https" })]).toEqual([line, []]);
      expect([line, isKeptRightly("/", response)]).toEqual([line, true]);
    }
  });
});

test("the addresses are those of app/routes.ts and of every plain handler, none left out", async () => {
  const patterns = Object.values(build.routes).map((route) => route?.path);
  const mapped = siteMap as readonly { readonly path?: string }[];
  for (const { path } of mapped) expect(patterns).toContain(path);
  expect(patterns.filter((path) => path !== "")).toHaveLength(mapped.length);

  const server = await serveHere();
  const app = shell(server.plumbline, build, fileURLToPath(new URL("../../build/client", import.meta.url)));
  await server.end();
  const served = plainRoutes(app._router.stack).filter((pattern) => pattern !== "*");
  expect(served.length).toBeGreaterThan(9);
  for (const pattern of served) expect(plainPatterns).toContain(pattern);
});

test("the addresses behind Remix's open advisories are not there", async () => {
  const server = await serveHere();
  for (const path of ["/__manifest", "/__manifest?p=%2Fstart&version=1", "/any.data", "/_root.data", "/start.data"])
    for (const method of ["GET", "POST"])
      expect([
        path,
        (await fetch(server.origin + path, { method, headers: { Origin: server.origin } })).status,
      ]).toEqual([path, 404]);
  await server.end();
});

interface Layer {
  readonly route?: { readonly path: string };
  readonly regexp: RegExp;
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** Every path that Express itself routes, in the shell and in the routers within it. */
const plainRoutes = (stack: readonly Layer[], under = ""): string[] =>
  stack.flatMap(({ route, handle, regexp }) => {
    if (route !== undefined) return [under + route.path];
    const mounted = /^\^((?:\\\/[\w-]+)+)/.exec(regexp.source)?.[1]?.replaceAll("\\", "") ?? "";
    return handle.stack === undefined ? [] : plainRoutes(handle.stack, under + mounted);
  });
