import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

let time = new Date("2027-01-15T10:00:00Z");
let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => time);
});
afterAll(() => here.end());

test("rows of one name and one day say the minute of their last change and which has a plan; a single one says the day", async () => {
  const owner = new Visitor(here.origin);
  const rows = async () =>
    (await owner.open("/")).html
      .querySelectorAll('li:has(> a[href^="/a/"]) > span')
      .map(({ textContent }) => textContent.replace(/\s+/g, " "));
  const id = await imported(owner);
  expect(await rows()).toEqual(["finished, last change 15 January 2027"]);
  await adopted(owner, id);
  time = new Date("2027-01-15T11:30:00Z");
  await imported(owner);
  expect(await rows()).toEqual([
    "finished, last change 15 Jan 2027, 11:30 UTC",
    "finished, last change 15 Jan 2027, 10:00 UTC, with a plan",
  ]);
});
