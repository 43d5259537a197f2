import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "~/exports/csv";

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: "\r\n" });

test("a cell that would run as a formula is kept from it", () => {
  for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
    expect(read(csv(["a"], [[cell]]))[1]?.[0]).toBe(`'${cell}`);
});

test("commas, quotes, line ends and four scripts come back as they were", () => {
  const row = ['a,"b"', "one\r\ntwo", "Łódź Ένωση Союз 東京"];
  expect(read(csv(["1", "2", "3"], [row]))[1]).toEqual(row);
});

test("whatever is written is read back, marked where it began like a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 4 }), (cells) => {
      const [, found] = read(
        csv(
          cells.map((_, index) => `c${index}`),
          [cells],
        ),
      );
      expect(found?.map((cell, index) => cell === cells[index] || cell === `'${cells[index]}`)).toEqual(
        cells.map(() => true),
      );
    }),
  );
});
