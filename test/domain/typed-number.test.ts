import { expect, test } from "vitest";
import { type NumberKind, typedNumber } from "~/domain/typed-number";

const COUNT: NumberKind = { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true };
const PERCENT: NumberKind = { min: 0, max: 100, sign: "percent", mayBeShare: "to-1" };
const TURNOVER: NumberKind = { min: 0, max: 1000, sign: "percent", mayBeShare: "below-1" };
const MONEY: NumberKind = { min: 0, max: 1e9, sign: "money" };
const NPS: NumberKind = { min: -100, max: 100 };

/** The number read, both readings where there are two, or why it is none. */
const read = (text: string, kind: NumberKind) => {
  const typed = typedNumber(text, kind);
  return typed.kind === "read" ? typed.value : typed.kind === "unclear" ? typed.values : typed.why;
};

test.each([
  // what is typed      as a count       in per cent      as money         as an NPS
  ["42000", 42000, "too-high", 42000, "too-high"],
  ["42.000", [42, 42000], 42, [42, 42000], 42],
  ["42,000", 42000, 42, [42000, 42], 42],
  ["4,500", 4500, 4.5, [4500, 4.5], 4.5],
  ["4.500", 4500, 4.5, [4.5, 4500], 4.5],
  ["1.234,50", "fraction", "too-high", 1234.5, "too-high"],
  ["1,234.50", "fraction", "too-high", 1234.5, "too-high"],
  ["1.234.567", 1234567, "too-high", 1234567, "too-high"],
  ["1,00,000", 100000, "too-high", 100000, "too-high"],
  ["62,5", "fraction", 62.5, 62.5, 62.5],
  ["62.5", "fraction", 62.5, 62.5, 62.5],
  ["0,500", "fraction", [50, 0.5], 0.5, 0.5],
  [".5", "fraction", [50, 0.5], 0.5, 0.5],
  ["0.84", "fraction", [84, 0.84], 0.84, 0.84],
  ["1", 1, [100, 1], 1, 1],
  ["0", 0, 0, 0, 0],
  ["1'234", 1234, "too-high", 1234, "too-high"],
  ["1’234.50", "fraction", "too-high", 1234.5, "too-high"],
  ["1 234", 1234, "too-high", 1234, "too-high"],
  ["1\u202f234", 1234, "too-high", 1234, "too-high"],
  ["1\u00a0234,5", "fraction", "too-high", 1234.5, "too-high"],
  ["12k", 12000, "too-high", 12000, "too-high"],
  ["1.5 K", 1500, "too-high", 1500, "too-high"],
  ["1,200k", [1200000, 1200], "too-high", [1200000, 1200], "too-high"],
  ["2 million", 2000000, "too-high", 2000000, "too-high"],
  ["£4.60", "currency-sign", "currency-sign", 4.6, "currency-sign"],
  ["€ 4,60", "currency-sign", "currency-sign", 4.6, "currency-sign"],
  ["4.60 eur", "not-a-number", "not-a-number", 4.6, "not-a-number"],
  ["5 %", "percent-sign", 5, "percent-sign", "percent-sign"],
  ["0.84 %", "percent-sign", 0.84, "percent-sign", "percent-sign"],
  ["５％", "percent-sign", 5, "percent-sign", "percent-sign"],
  ["４２０００", 42000, "too-high", 42000, "too-high"],
  ["٤٢", 42, 42, 42, 42],
  ["۴۲٫۵", "fraction", 42.5, 42.5, 42.5],
  ["٤٢٬٠٠٠", 42000, "too-high", 42000, "too-high"],
  ["٤٫٥٠٠", "fraction", 4.5, 4.5, 4.5],
  ["-12", "too-low", "too-low", "too-low", -12],
  ["−12,5", "too-low", "too-low", "too-low", -12.5],
  ["– 12", "too-low", "too-low", "too-low", -12],
  ["−100", "too-low", "too-low", "too-low", -100],
  ["-0", 0, 0, 0, 0],
  ["+46", 46, 46, 46, 46],
  ["about five", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["1e9", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["12.11.2026", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["12 34", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["10²", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["4–5", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["--5", "not-a-number", "not-a-number", "not-a-number", "not-a-number"],
  ["9007199254740993", "too-high", "too-high", "too-high", "too-high"],
])("%o is read by what its field can hold", (text, count, percent, money, nps) => {
  const [asCount, asPercent, asMoney, asNps] = [COUNT, PERCENT, MONEY, NPS].map((kind) => read(text, kind));
  expect({ asCount, asPercent, asMoney, asNps }).toEqual({
    asCount: count,
    asPercent: percent,
    asMoney: money,
    asNps: nps,
  });
});

test("a turnover may exceed 100, so that a comma before three noughts is asked back", () => {
  expect(read("1,000", TURNOVER)).toEqual([1000, 1]);
  expect(read("31,000", TURNOVER)).toBe(31);
  expect(read("1", TURNOVER)).toBe(1);
});

test("the signs beside a number are handed on, and noughts have no sign", () => {
  expect(typedNumber("£ 4.60", MONEY)).toMatchObject({ currency: "£" });
  expect(typedNumber("eur 4,500", MONEY)).toMatchObject({ kind: "unclear", currency: "eur" });
  expect(typedNumber("5 per cent", PERCENT)).toMatchObject({ value: 5, isPercent: true });
  expect(Object.is(read("-0", NPS), 0)).toBe(true);
});
