import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { benchLimits } from "~/web/bench/bench-limits";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("one link's guesses, by however many browsers, end after ten a minute and keep no other link out", async () => {
  const limits = benchLimits();
  const tried = await Promise.all(
    Array.from({ length: 40 }, (_, browser) =>
      limits.guess("bench", { session: `browser ${browser}`, link: "stolen" }),
    ),
  );
  expect(tried.filter((seconds) => seconds === null)).toHaveLength(10);
  expect(await limits.guess("bench", { session: "own", link: "own" })).toBeNull();
});

test("over all links of a bench sixty a minute are tried", async () => {
  const limits = benchLimits();
  const tried = await Promise.all(
    Array.from({ length: 100 }, (_, link) =>
      limits.guess("bench", { session: `browser ${link}`, link: `link ${link}` }),
    ),
  );
  expect(tried.filter((seconds) => seconds === null)).toHaveLength(60);
  expect(await limits.guess("another", { session: "own", link: "own" })).toBeNull();
});
