import { describe, expect, test } from "vitest";
import { agreementOf } from "~/domain/workshop/agreement";
import type { LevelCounts } from "~/domain/workshop/tally";

describe("agreement, worked by hand", () => {
  // 24 people: 6 at 0, 4 at 1, 3 at 2, 6 at 3, 5 at 4.
  // mean = (6·0 + 4·1 + 3·2 + 6·3 + 5·4) / 24 = 48 / 24 = 2
  // deviation = (6·2 + 4·1 + 3·0 + 6·1 + 5·2) / 24 = 32 / 24 = 4/3
  // the 12th and 13th vote stand at 2; a quarter is 6: 10 at 0-1, 11 at 3-4
  test("two camps of twenty-four", () => {
    expect(agreementOf([6, 4, 3, 6, 5])).toEqual({
      n: 24,
      mean: 2,
      median: 2,
      low: 0,
      high: 4,
      deviation: 32 / 24,
      camps: { low: 10, high: 11 },
      reading: "two-camps",
    });
  });

  // 6 people: 5 at 0, 1 at 3. mean = 3/6 = 0.5; deviation = (5·0.5 + 2.5) / 6 = 5/6: just an agreement
  test("an average deviation of exactly 5/6 is an agreement", () => {
    expect(agreementOf([5, 0, 0, 1, 0])).toMatchObject({ mean: 0.5, median: 0, low: 0, high: 3, reading: "agreement" });
  });

  // 5 at 0, 1 at 4. mean = 4/6; deviation = (5·4/6 + 20/6) / 6 = 40/36 = 10/9: beyond 5/6; one of six is no camp
  test("beyond 5/6 it is not, and one of six is no camp", () => {
    const agreement = agreementOf([5, 0, 0, 0, 1]);
    expect(agreement?.deviation).toBeCloseTo(10 / 9, 12);
    expect(agreement?.reading).toBe("low-agreement");
  });

  // 8 people: 2 at 1, 4 at 2, 2 at 3. mean 2; deviation = (2·1 + 2·1) / 8 = 0.5, yet 2 of 8 is a quarter at each end
  test("two camps outweigh a small average deviation", () => {
    expect(agreementOf([0, 2, 4, 2, 0])).toMatchObject({ deviation: 0.5, reading: "two-camps" });
  });

  // 9 people: 2 at 1, 5 at 2, 2 at 3: 2 of 9 is less than a quarter
  test("less than a quarter at an end is no camp", () => {
    expect(agreementOf([0, 2, 5, 2, 0])?.reading).toBe("agreement");
  });

  test("an even number of votes has its median between the middle two", () => {
    expect(agreementOf([0, 1, 1, 0, 0])?.median).toBe(1.5);
    expect(agreementOf([1, 0, 0, 1, 1])?.median).toBe(3);
  });

  test("nobody named a level: there is nothing to agree on", () => {
    const nobody: LevelCounts = [0, 0, 0, 0, 0];
    expect(agreementOf(nobody)).toBeNull();
  });
});
