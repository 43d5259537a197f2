import { afterAll, beforeAll, expect, test } from "vitest";
import { clock } from "#test/support/ninety-days/clock";
import { livedThrough } from "#test/support/ninety-days/course";
import { plainHands } from "#test/support/ninety-days/hands";
import { type ServedHere, serveHere } from "#test/support/served-here";

const time = clock();
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, time.now);
});
afterAll(() => here.end());

test("a team and its sponsor live through the ninety days: nothing acknowledged is lost, there is one plan, and links end as told", async () => {
  const { faults, figures } = await livedThrough({
    here,
    clock: time,
    hands: async () => plainHands(here.origin),
    readers: 8,
    everyDay: false,
    filesOn: [17],
    kinds: /\.(md|csv)(\?|$)/,
  });
  expect(faults).toEqual([]);
  expect(figures["changes acknowledged"]).toBeGreaterThan(25);
});
