import { expect, test } from "vitest";
import type { Figures } from "~/domain/assessment";
import { looksGood } from "~/domain/looks-good";
import { npsReading } from "~/domain/nps-reading";

const nps = (score: number): Figures => ({ nps: { current: { score } } });
const csat = (percent: number): Figures => ({ csat: { percent } });

const cases: readonly (readonly [said: string, figures: Figures, good: boolean | null])[] = [
  ["nothing", {}, null],
  ["the period before alone", { nps: { previous: { score: 60 } } }, null],
  ["NPS exactly 30", nps(30), true],
  ["NPS just below 30", nps(29.99), false],
  ["NPS 30 from counts", { nps: { current: { promoters: 200, passives: 120, detractors: 80 } } }, true],
  ["CSAT exactly 80", csat(80), true],
  ["CSAT just below 80", csat(79.99), false],
  ["a poor NPS beside a good CSAT", { ...nps(10), ...csat(84) }, true],
  ["a good NPS beside a poor CSAT", { ...nps(40), ...csat(60) }, true],
  ["presented as good, whatever the NPS", { ...nps(-20), presentedAs: "good" }, true],
  ["presented as mixed, whatever the NPS", { ...nps(70), presentedAs: "mixed" }, false],
  ["presented as poor, whatever the CSAT", { ...csat(95), presentedAs: "poor" }, false],
  ["presented as good and no figure", { presentedAs: "good" }, true],
];

test.each(cases)("%s", (_said, figures, good) => {
  expect(looksGood(figures, figures.nps?.current ? npsReading(figures.nps.current) : null)).toBe(good);
});
