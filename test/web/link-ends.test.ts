import { expect, test } from "vitest";
import { endsSoon, extendedEnd, lastDay, usualEnd } from "~/web/link-ends";

const on = (start: string) => ({ plan: { start } }) as Parameters<typeof usualEnd>[0];

test.each([
  ["without a plan 120 days from now", undefined, "2027-01-01T10:00:00.000Z", "2027-05-01T10:00:00.000Z"],
  ["30 days after day 90 of the plan", on("2027-01-01"), "2027-01-01T10:00:00.000Z", "2027-05-01T00:00:00.000Z"],
  ["the same on day 60", on("2027-01-01"), "2027-03-01T10:00:00.000Z", "2027-05-01T00:00:00.000Z"],
  ["30 days at least near the end", on("2027-01-01"), "2027-04-20T10:00:00.000Z", "2027-05-20T10:00:00.000Z"],
  ["30 days after it", on("2026-01-01"), "2027-01-01T10:00:00.000Z", "2027-01-31T10:00:00.000Z"],
  ["with a plan that begins later", on("2027-03-01"), "2027-01-01T10:00:00.000Z", "2027-06-29T00:00:00.000Z"],
])("a link ends %s", (_, plan, now, end) => {
  expect(usualEnd(plan, new Date(now)).toISOString()).toBe(end);
});

test("what ends as a day begins can last be used the day before", () => {
  expect(lastDay("2027-05-01T00:00:00.000Z")).toBe("2027-04-30");
  expect(lastDay("2027-05-01T10:00:00.000Z")).toBe("2027-05-01");
});

test("more days are counted from the end, or from now where that is over", () => {
  const now = new Date("2027-05-10T00:00:00Z");
  expect(extendedEnd("2027-05-20T00:00:00.000Z", 30, now).toISOString()).toBe("2027-06-19T00:00:00.000Z");
  expect(extendedEnd("2027-05-01T00:00:00.000Z", 30, now).toISOString()).toBe("2027-06-09T00:00:00.000Z");
});

test("an end is told from 14 days before it", () => {
  const at = (now: string) => endsSoon("2027-05-01T00:00:00.000Z", { now: () => new Date(now) });
  expect([at("2027-04-16T23:59:59Z"), at("2027-04-17T00:00:00Z")]).toEqual([null, "2027-04-30"]);
  expect(endsSoon(null, { now: () => new Date() })).toBeNull();
});
