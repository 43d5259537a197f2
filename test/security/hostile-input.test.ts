import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { hostileRun } from "./hostile-run";

const SEED = 20261125;

let server: ServedHere;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(() => server.end());

test("1,000 hostile requests to every form, import, query, header and the API: no 5xx, no hang, no missing header", async () => {
  const { faults, statuses } = await hostileRun(server, 1_000, SEED, 200);
  expect(faults).toEqual([]);
  // They reach what they are meant to reach: pages, redirects after what was taken, and every kind of refusal.
  for (const status of [200, 303, 400, 404, 413, 422]) expect(statuses[status] ?? 0, String(status)).toBeGreaterThan(3);
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  expect(({} as Record<string, unknown>).pwned).toBeUndefined();
});
