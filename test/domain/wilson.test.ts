import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilson } from "~/domain/wilson";

describe("worked by hand, z = 1.96, z² = 3.8416", () => {
  test("90 failures of 200 contacts: 45 %, between 38.26 and 51.92", () => {
    // 1 + z²/n         = 1 + 3.8416/200                          = 1.019208
    // centre           = (0.45 + 3.8416/400) / 1.019208          = 0.459604 / 1.019208 = 0.450942
    // √(p(1-p)/n + z²/4n²) = √(0.2475/200 + 3.8416/160000)       = √0.00126151 = 0.0355178
    // half             = 1.96 · 0.0355178 / 1.019208             = 0.0683030
    const share = wilson(90, 200);
    expect(share?.value).toBe(0.45);
    expect(share?.low).toBeCloseTo(0.450942 - 0.068303, 5);
    expect(share?.high).toBeCloseTo(0.450942 + 0.068303, 5);
  });

  test("none of 10: from 0 to z²/(n + z²) = 3.8416/13.8416 = 27.75 %", () => {
    const share = wilson(0, 10);
    expect(share?.value).toBe(0);
    expect(share?.low).toBe(0);
    expect(share?.high).toBeCloseTo(0.27754, 5);
  });

  test("10 of 10: the mirror image, up to exactly 1", () => {
    const share = wilson(10, 10);
    expect(share?.low).toBeCloseTo(1 - 0.27754, 5);
    expect(share?.high).toBe(1);
  });

  test("nothing counted: nothing known", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

const counted = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test("the interval lies within 0 and 1 and contains the share", () => {
  fc.assert(
    fc.property(counted, ([successes, n]) => {
      const { value, low, high } = wilson(successes, n) ?? { value: -1, low: 0, high: 0 };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test("the same share of more contacts is known more narrowly", () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 2, max: 50 }), ([successes, n], times) => {
      const few = wilson(successes, n);
      const many = wilson(successes * times, n * times);
      expect((many?.high ?? 1) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0));
    }),
  );
});
