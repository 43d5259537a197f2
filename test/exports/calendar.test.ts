import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { oneLine, plainText } from "~/domain/plain-text";
import { calendar } from "~/exports/calendar";
import { calendarFile } from "~/exports/calendar-file";

const ISSUE = { key: "k", revision: 0, changedAt: "2026-11-21", askAgain: null };
const report = handMadeReport({ organisation: "Łódź, Mutual; Ltd" });
const opened = (text: string) => new ICAL.Component(ICAL.parse(text));
/** The names of the file; ical.js takes them for no text, and leaves them escaped. */
const names = (text: string) =>
  ["name", "x-wr-calname"].map((name) => String(opened(text).getFirstPropertyValue(name)).replace(/\\([\\;,])/g, "$1"));
const events = (text: string) =>
  opened(text)
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

test("an all-day event an action on its due day, what to find out, three decisions on working days, and the reassessment", () => {
  const found = events(calendar(report, "one"));
  const inWindows = (report.plan?.windows ?? []).flatMap(({ actions }) => actions);
  const about = (kind: string) => found.filter(({ uid }) => uid.startsWith(`${kind}.`));
  expect(about("action")).toHaveLength(inWindows.length);
  expect(about("find-out").map(({ summary }) => summary)).toHaveLength(report.plan?.findOut.length ?? 0);
  expect(found.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(about("action")[0]?.startDate.toString()).toBe("2026-12-22");
  expect(about("decision").map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ["Day 30: the sponsor decides, stop or go", "2026-12-22"],
    ["Day 60: the sponsor decides, stop or go", "2027-01-21"],
    ["Day 90: the sponsor decides, stop or go", "2027-02-22"],
  ]);
  expect(found.at(-1)?.summary).toContain("Measure again");
  expect(found.at(-1)?.startDate.toString()).toBe("2027-02-20");
});

test("equal plans give equal files, events have ids of their own, and no two assessments share one", () => {
  const idsOf = (of: string) => events(calendar(report, of)).map(({ uid }) => uid);
  expect(calendar(report, "one")).toBe(calendar(report, "one"));
  expect(new Set([...idsOf("one"), ...idsOf("two")]).size).toBe(2 * idsOf("one").length);
  expect(idsOf("one").join()).not.toMatch(/\bone\b/);
});

test("every event leaves its day free", () => {
  const blocks = opened(calendar(report, "one")).getAllSubcomponents("vevent");
  for (const block of blocks) expect(block.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
});

test("a name with line breaks forges no event and no property", () => {
  const name = "Harbour\r\nBEGIN:VEVENT\r\nUID:forged\r\nSUMMARY:Pay here\r\nEND:VEVENT\r\nX-FORGED:1";
  const text = calendar({ ...report, organisation: name }, "one");
  expect(events(text).map(({ uid }) => uid)).not.toContain("forged");
  expect(opened(text).getFirstPropertyValue("x-forged")).toBeNull();
  for (const each of names(text)) expect(each).toContain(oneLine(name));
});

const sign = fc.constantFrom(
  ...'\r\n\t\0\u0007;,\\:" aŁ\u2028\u202e\ud800😀]',
  "BEGIN:VEVENT",
  "END:VCALENDAR",
  "\r\n ",
);
const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(""));

test("names and texts come back as written, in lines of 75 octets that end in CRLF and hold no control character", () => {
  fc.assert(
    fc.property(text, text, text, (name, summary, description) => {
      const file = calendarFile(name, ISSUE, [{ id: "one", day: "2026-12-21", summary, description }]);
      if (oneLine(name) !== "") expect(names(file)).toEqual([oneLine(name), oneLine(name)]);
      const [event, ...others] = events(file);
      expect(others).toEqual([]);
      expect(event?.summary ?? "").toBe(oneLine(summary));
      expect(event?.description ?? "").toBe(plainText(description));
      expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/(?!\t)\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
    { numRuns: 300 },
  );
});
