import fc from "fast-check";
import { expect, test } from "vitest";
import { failureShare } from "~/domain/failure-demand";
import { quadrantOf } from "~/domain/quadrant";

const share = (failures: number, contacts: number) => failureShare({ failureDemand: { failures, contacts } });

// (k/n - 0.2)² · n = z² · 0.2 · 0.8 = 0.784² puts an end of the interval on 20 % itself: n = 125² = 15,625 and k = 3,125 ± 98
const LOW_EXACTLY = share(3223, 15_625);
const HIGH_EXACTLY = share(3027, 15_625);

test.each([
  { why: "nobody knows how the score looks", good: null, share: share(45, 100), quadrant: null },
  { why: "nobody knows anything", good: null, share: null, quadrant: null },
  { why: "good, share not known", good: true, share: null, quadrant: "blind" },
  { why: "not good, share not known", good: false, share: null, quadrant: "blind" },
  { why: "90 of 200, at least 38 %", good: true, share: share(90, 200), quadrant: "mirage" },
  { why: "45 of exactly 100, at least 36 %", good: true, share: share(45, 100), quadrant: "mirage" },
  { why: "45 of 99: one contact too few", good: true, share: share(45, 99), quadrant: "possible-mirage" },
  { why: "the lower end exactly 20 %", good: true, share: LOW_EXACTLY, quadrant: "mirage" },
  { why: "one failure fewer", good: true, share: share(3222, 15_625), quadrant: "possible-mirage" },
  { why: "the upper end exactly 20 %", good: true, share: HIGH_EXACTLY, quadrant: "possible-mirage" },
  { why: "one failure fewer than that", good: true, share: share(3026, 15_625), quadrant: "healthy" },
  {
    why: "20 of 100: the share itself 20 %, its lower end 13 %",
    good: true,
    share: share(20, 100),
    quadrant: "possible-mirage",
  },
  { why: "10 of 200, at most 9 %", good: true, share: share(10, 200), quadrant: "healthy" },
  { why: "not good, exactly 20 %", good: false, share: share(20, 100), quadrant: "honest-struggle" },
  { why: "not good, 19 of 100", good: false, share: share(19, 100), quadrant: "misread" },
])("$why: $quadrant", ({ good, share, quadrant }) => {
  expect(quadrantOf(good, share)).toBe(quadrant);
});

test("every score with any share has its place, and a good one never reads as a struggle", () => {
  const tagged = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(fc.boolean(), fc.option(tagged), (good, counted) => {
      const known = good ? ["mirage", "possible-mirage", "healthy"] : ["honest-struggle", "misread"];
      expect(counted === null ? ["blind"] : known).toContain(quadrantOf(good, counted && share(...counted)));
    }),
  );
});
