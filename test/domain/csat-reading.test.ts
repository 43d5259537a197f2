import { expect, test } from "vitest";
import { csatReading } from "~/domain/csat-reading";

test("84 % of 410 responses lie between 80.1 and 87.2 %", () => {
  // 1 + z²/n = 1 + 3.8416/410 = 1.0093698; centre = (0.84 + 0.0046849) / 1.0093698 = 0.8368438
  // half = 1.96 · √(0.1344/410 + 3.8416/672400) / 1.0093698 = 1.96 · 0.0182610 / 1.0093698 = 0.0354593
  const reading = csatReading({ csat: { percent: 84, responses: 410 } });
  expect(reading?.percent).toBe(84);
  expect(reading?.interval?.value).toBe(84);
  expect(reading?.interval?.low).toBeCloseTo(80.1385, 3);
  expect(reading?.interval?.high).toBeCloseTo(87.2303, 3);
});

test.each([{ percent: 84 }, { percent: 84, responses: 0 }])("without responses no interval: %o", (csat) => {
  expect(csatReading({ csat })).toEqual({ percent: 84, interval: null });
});

test("not given, not read", () => {
  expect(csatReading({})).toBeNull();
});
