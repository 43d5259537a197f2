import { expect, test } from "vitest";
import type { Figures } from "~/domain/assessment";
import { npsReading } from "~/domain/nps-reading";
import { responseRate } from "~/domain/response-rate";

const cases: readonly (readonly [said: string, figures: Figures, rate: number | null])[] = [
  ["400 of 5,000 by counts", { nps: { current: { promoters: 200, passives: 120, detractors: 80 } } }, 0.08],
  ["NPS before CSAT", { nps: { current: { score: 30, responses: 500 } }, csat: { percent: 80, responses: 410 } }, 0.1],
  ["CSAT where NPS came without", { nps: { current: { score: 30 } }, csat: { percent: 80, responses: 410 } }, 0.082],
  ["more answers than invitations: all", { csat: { percent: 80, responses: 6000 } }, 1],
  ["no responses", { csat: { percent: 80 } }, null],
];

test.each(cases)("%s, of 5,000 invited", (_said, figures, rate) => {
  const invited = { ...figures, invitations: 5000 };
  expect(responseRate(invited, figures.nps?.current ? npsReading(figures.nps.current) : null)).toBe(rate);
});

test.each([{}, { invitations: 0 }])("nobody invited, no rate: %o", (invited) => {
  expect(responseRate({ ...invited, csat: { percent: 80, responses: 410 } }, null)).toBeNull();
});
