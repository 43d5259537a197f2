import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine, plainText, startOf } from "~/domain/plain-text";

test.each([
  ["a\r\nb\rc\nd", "a\nb\nc\nd", "a b c d"],
  ["a\u2028b\u2029c\u0085d\u000be\ff", "a\nb\nc\nd\ne\nf", "a b c d e f"],
  ["a\0b\x07\x1b[31m\x7f", "ab[31m", "ab[31m"],
  ["\u202egnp.exe\u2066\u2069\u202c", "gnp.exe", "gnp.exe"],
  ["\ud83d\ude00 \ud83d \ude00", "😀  ", "😀  "],
  ["a\tb\n\n\tc", "a\tb\n\n\tc", "a b c"],
  ["👩‍👩‍👧‍👦 مرحبا Łódź 東京 ]]>", "👩‍👩‍👧‍👦 مرحبا Łódź 東京 ]]>", "👩‍👩‍👧‍👦 مرحبا Łódź 東京 ]]>"],
])("%j is kept as %j, on one line as %j", (given, lines, line) => {
  expect(plainText(given)).toBe(lines);
  expect(oneLine(given)).toBe(line);
});

const anything = fc.string({ unit: "binary", maxLength: 60 });

test("what is plain stays as it is, and one line is one to every reader", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 1000 },
  );
});

test("a start of a text ends before a sign it would cut in two", () => {
  expect(startOf("ab😀", 3)).toBe("ab");
  expect(startOf("ab😀", 4)).toBe("ab😀");
});
