import ICAL from "ical.js";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { calendar } from "~/exports/calendar";

const report = handMadeReport({ organisation: "Łódź, Mutual; Ltd" });
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

test("one all-day event an action on its due day, and the reassessment on day 90", () => {
  const found = events(calendar(report));
  const inWindows = (report.plan?.windows ?? []).flatMap(({ actions }) => actions);
  expect(found).toHaveLength(inWindows.length + 1);
  expect(found.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(found[0]?.startDate.toString()).toBe("2026-12-21");
  expect(found.at(-1)?.summary).toContain("Measure again");
  expect(found.at(-1)?.startDate.toString()).toBe("2027-02-19");
});

test("equal plans give equal files, and every event has an id of its own", () => {
  expect(calendar(report)).toBe(calendar(report));
  const ids = events(calendar(report)).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(ids.length);
});
