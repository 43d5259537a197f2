import { expect, test } from "vitest";
import { dayIn, dayOf, daysBetween, isZone } from "~/domain/day-of";

const ZONES = ["Pacific/Auckland", "Asia/Kolkata", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati"];

test("today is the day people have where they are", () => {
  const at = new Date("2027-07-10T17:30:00-07:00");
  expect(ZONES.map((zone) => dayIn(zone, at))).toEqual([
    "2027-07-11",
    "2027-07-11",
    "2027-07-11",
    "2027-07-10",
    "2027-07-11",
  ]);
  expect(dayIn("Europe/Berlin", new Date("2027-07-10T21:59:59Z"))).toBe("2027-07-10");
});

test.each(ZONES)(
  "in %s each day of three years comes once, in its order, over both changes of the clock and the year's end",
  (zone) => {
    const HOUR = 3_600_000;
    const from = Date.parse("2026-12-30T00:30:00Z");
    const days: string[] = [];
    for (let at = from; at < from + 3 * 366 * 24 * HOUR; at += HOUR) {
      const day = dayIn(zone, new Date(at));
      if (day !== days.at(-1)) days.push(day);
    }
    const [first = ""] = days;
    expect(days).toEqual(days.map((_, index) => dayOf(first, index)));
    expect(daysBetween(first, days.at(-1) ?? "")).toBe(days.length - 1);
  },
);

test("what lies between two days is counted without hours", () => {
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(daysBetween("2027-10-30", "2027-11-01")).toBe(2);
  expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
});

test("a zone is a name that is known, and nothing else", () => {
  expect(
    ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5"].filter((name) => !isZone(name)),
  ).toEqual([]);
  expect(["", "Berlin", "Europe/Nowhere", "../etc", "+02:00", "<b>", "x".repeat(80)].filter(isZone)).toEqual([]);
});
