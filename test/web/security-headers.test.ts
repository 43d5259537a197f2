import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "#test/support/running-server";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test.each(["/", "/start", "/nowhere", "/healthz", "/api/instrument", "/icon.svg", "/openapi.yaml"])(
  "%s carries the strict headers",
  async (path) => {
    const { headers } = await fetch(server.origin + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-inline");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-powered-by")).toBeNull();
  },
);

test("pages are not kept by caches and each has a nonce of its own", async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await fetch(`${server.origin}/open`);
      expect(response.headers.get("cache-control")).toBe("no-store");
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1] ?? "";
      expect(await response.text()).toContain(`nonce="${nonce}"`);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});
