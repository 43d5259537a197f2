import { describe, expect, test } from "vitest";
import { fittedText, withoutGaps } from "~/pdf/fitted-text";
import { printableReport } from "~/pdf/printable-report";
import { sharedRoom } from "~/pdf/shared-room";

const notPrinted = { lines: (count: number) => `(${count} lines)`, letters: (count: number) => `(${count} letters)` };
const fitted = (text: string, room = Number.POSITIVE_INFINITY) => fittedText(withoutGaps(text), room, notPrinted);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe("a text on paper", () => {
  test("stands as it was written where it has room", () => {
    const text = ` First.\n\nSecond,\n  ${"with a long line ".repeat(300)}\n`;
    expect(fitted(text)).toBe(text);
    expect(fitted(numbered(40).join("\n"))).toBe(numbered(40).join("\n"));
  });

  test("has one blank line where it had many", () => {
    expect(fitted(`a${"\n".repeat(3000)}b\n \n\t\n\nc`)).toBe("a\n\nb\n \nc");
  });

  test("of more lines says how many are not printed", () => {
    expect(fitted(numbered(41).join("\n")).split("\n")).toEqual([...numbered(39), "(2 lines)"]);
    expect(fitted("a\n".repeat(2000)).split("\n")).toHaveLength(40);
  });

  test("of more letters ends at a word, or between two signs, and says how many are not printed", () => {
    expect(fitted(`${"abc ".repeat(50)}end`, 130)).toBe(`${"abc ".repeat(32).trim()}…\n(76 letters)`);
    expect(fitted(`a${"😀".repeat(100)}`, 100)).toBe(`a${"😀".repeat(49)}…\n(102 letters)`);
  });
});

test("a text of many lines takes those that go with its room, and none of them endless", () => {
  expect(fitted(numbered(41).join("\n"), 300).split("\n")).toEqual([...numbered(4), "(37 lines)"]);
  expect(fitted(`${"x".repeat(4000)}\n${numbered(41).join("\n")}`, 600)).toBe(`${"x".repeat(600)}…\n(33 lines)`);
});

describe("the room of all long texts together", () => {
  test("are no limit to what people write", () => {
    expect(sharedRoom([])).toBe(Number.POSITIVE_INFINITY);
    expect(sharedRoom(Array.from({ length: 25 }, () => 4000))).toBe(Number.POSITIVE_INFINITY);
  });

  test("are shared evenly where they are too many; a short one leaves its rest to the others", () => {
    expect(sharedRoom(Array.from({ length: 50 }, () => 4000))).toBe(2000);
    expect(sharedRoom([...Array.from({ length: 50 }, () => 4000), 1000])).toBe(1980);
    expect(sharedRoom(Array.from({ length: 500 }, () => 4000))).toBe(700);
  });

  test("bound what a report holds, and leave its short texts alone", () => {
    const notes = Array.from({ length: 50 }, () => ({ note: "word ".repeat(800), title: "x".repeat(700) }));
    const { report } = printableReport({ notes }, () => true, notPrinted);
    for (const { note, title } of report.notes) {
      expect(note.replace(/…\n\(\d+ letters\)$/, "")).toBe("word ".repeat(400).trim());
      expect(title).toBe("x".repeat(700));
    }
  });
});
