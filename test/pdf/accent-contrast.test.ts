import { expect, test } from "vitest";
import { palette } from "~/charts/palette";
import { accentContrast, LEAST_CONTRAST } from "~/pdf/accent-contrast";

test("black stands out most, paper from itself not at all, and the paper's own accent may be read", () => {
  // paper #faf8f3: 0.9489 by WCAG; black: (0.9489 + 0.05) / 0.05
  expect(accentContrast("#000000")).toBeCloseTo(19.8, 1);
  expect(accentContrast(palette.paper)).toBe(1);
  expect(accentContrast(palette.accent)).toBeGreaterThan(LEAST_CONTRAST);
  expect(accentContrast("#ffcc00")).toBeLessThan(LEAST_CONTRAST);
});
