import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { npsReading } from "~/domain/nps-reading";

describe("from counts, adjusted Wald", () => {
  test("200 promoters, 120 passives, 80 detractors: 30, give or take 7.62", () => {
    // score = 100 · (200 - 80) / 400                  = 30
    // n' = 403, p' = 200.75/403 = 0.498139, d' = 80.75/403 = 0.200372
    // p' + d' - (p' - d')² = 0.698511 - 0.297767²     = 0.609846
    // MoE = 196 · √(0.609846 / 403)                   = 196 · 0.0389005 = 7.6245
    const reading = npsReading({ promoters: 200, passives: 120, detractors: 80 });
    expect(reading?.score).toBe(30);
    expect(reading?.responses).toBe(400);
    expect(reading?.margin).toBeCloseTo(7.6245, 3);
  });

  test("one promoter alone: 100, and still not certain", () => {
    // n' = 4, p' = 1.75/4 = 0.4375, d' = 0.75/4 = 0.1875; 0.625 - 0.25² = 0.5625; 196 · √(0.5625/4) = 73.5
    expect(npsReading({ promoters: 1, passives: 0, detractors: 0 })).toEqual({
      score: 100,
      margin: 73.5,
      responses: 1,
    });
  });

  test("nobody answered: no reading", () => {
    expect(npsReading({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });
});

describe("from a score and its responses, the conservative margin", () => {
  test("28 from 390 responses: give or take 9.50", () => {
    // s' = 0.28 · 390/393 = 0.277863; 1 - s'² = 0.922792; MoE = 196 · √(0.922792/393) = 196 · 0.0484567 = 9.4975
    const reading = npsReading({ score: 28, responses: 390 });
    expect(reading).toMatchObject({ score: 28, responses: 390 });
    expect(reading?.margin).toBeCloseTo(9.4975, 3);
  });

  test.each([{ score: 28 }, { score: 28, responses: 0 }])("without responses no margin: %o", (figure) => {
    expect(npsReading(figure)).toEqual({ score: 28, margin: null, responses: null });
  });
});

const counts = fc
  .record({ promoters: fc.nat(5000), passives: fc.nat(5000), detractors: fc.nat(5000) })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

test("the score lies between -100 and 100 and its margin above 0", () => {
  fc.assert(
    fc.property(counts, (figure) => {
      const reading = npsReading(figure);
      expect(Math.abs(reading?.score ?? 101)).toBeLessThanOrEqual(100);
      expect(reading?.margin).toBeGreaterThan(0);
    }),
  );
});

test("ten times the answers in the same mix narrow the margin", () => {
  fc.assert(
    fc.property(counts, ({ promoters, passives, detractors }) => {
      const few = npsReading({ promoters, passives, detractors })?.margin ?? 0;
      const many = npsReading({ promoters: promoters * 10, passives: passives * 10, detractors: detractors * 10 });
      expect(many?.margin).toBeLessThan(few);
    }),
  );
});

test("a score without its mix is never surer than the counts behind it", () => {
  fc.assert(
    fc.property(counts, (figure) => {
      const known = npsReading(figure);
      const alone = npsReading({ score: known?.score ?? 0, responses: known?.responses ?? 0 });
      expect((alone?.margin ?? 0) + 1e-9).toBeGreaterThanOrEqual(known?.margin ?? Number.POSITIVE_INFINITY);
    }),
  );
});
