import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "~/domain/plain-text";
import { csv } from "~/exports/csv";

/** As somebody reads it who knows nothing of us: with the reader's own settings. */
const read = (text: string): string[][] => parse(Buffer.from(text));
const cells = (row: readonly (string | number)[]) =>
  read(
    csv(
      row.map((_, index) => `c${index}`),
      [row],
    ),
  )[1];
/** What the guard was put before. */
const unguarded = (cell: string) => cell.replace(/^'/gm, "");
const FORMULA = /^(?:\t|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

test("a line that would run as a formula is kept from it, wherever in its cell it stands", () => {
  for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", " =1+1", "\u200b=1", "＝1+1", "\r=cmd|' /C calc'!A0"])
    expect(
      cells([`plain\n${cell}`])?.[0]
        ?.split("\n")
        .some((line) => FORMULA.test(line)),
    ).toBe(false);
  expect(cells(["=1+1"])).toEqual(["'=1+1"]);
  expect(cells(["plain\n=cmd|' /C calc'!A0\nplain"])).toEqual(["plain\n'=cmd|' /C calc'!A0\nplain"]);
});

test("a note of two lines stays in its row, for readers to whom any line end is one", () => {
  const text = csv(["a", "b", "c"], [["before", "one\ntwo", "after"]]);
  const rows = parse(text, { record_delimiter: ["\r\n", "\n", "\r"] });
  expect(rows.slice(1)).toEqual([["before", "one\ntwo", "after"]]);
});

test("a number stays one, below zero too, and a guarded text can be told from one that began with the guard", () => {
  expect(cells([-12, 0, 1.5, "-12", "'-12"])).toEqual(["-12", "0", "1.5", "'-12", "''-12"]);
  expect(cells(["=1", "'=1", "'a", "''", "it's"])).toEqual(["'=1", "''=1", "''a", "'''", "it's"]);
});

test("commas, quotes, line ends and four scripts come back as they were", () => {
  const row = ['a,"b";c', "one\ntwo", "Łódź Ένωση Союз 東京", "]]>"];
  expect(cells(row)).toEqual(row);
  expect(cells(["one\r\ntwo\rthree\u2028four"])).toEqual(["one\ntwo\nthree\nfour"]);
});

const sign = fc.constantFrom(..."=+-@'\",;\t\r\n\0 a1\u2028\u202e\ud800😀＝");

test("whatever is written comes back in its cell, less what nobody sees, and no line of it is a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.array(sign, { maxLength: 12 }), { minLength: 2, maxLength: 4 }), (drawn) => {
      const row = drawn.map((signs) => signs.join(""));
      const found = cells(row) ?? [];
      expect(found.map(unguarded)).toEqual(row.map(plainText));
      for (const line of found.flatMap((cell) => cell.split("\n"))) expect(line).not.toMatch(FORMULA);
    }),
    { numRuns: 500 },
  );
});
