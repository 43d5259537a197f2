import { expect, test } from "vitest";
import { figureFindings } from "~/domain/figure-findings";

test("an empty figures page finds nothing", () => {
  expect(Object.values(figureFindings({})).every((finding) => finding === null)).toBe(true);
});

test("a full page is read together: good score, much failure, a change that is noise", () => {
  const findings = figureFindings({
    nps: { current: { promoters: 200, passives: 120, detractors: 80 }, previous: { score: 28, responses: 390 } },
    csat: { percent: 84, responses: 410, scale: "top 2 of 5" },
    presentedAs: "good",
    invitations: 5000,
    contactsPerMonth: 42_000,
    customersPerMonth: 90_000,
    failureDemand: { failures: 90, contacts: 200 },
    costPerContact: 4.5,
    currency: "GBP",
  });
  expect(findings).toMatchObject({
    nps: { score: 30, responses: 400 },
    previousNps: { score: 28, responses: 390 },
    npsChange: { change: 2, isNoise: true },
    csat: { percent: 84 },
    failureShare: { value: 0.45, contacts: 200 },
    handlingCost: { currency: "GBP" },
    responseRate: 0.08,
    looksGood: true,
    quadrant: "mirage",
  });
  // √(7.6245² + 9.4975²) = √(58.133 + 90.203) = 12.1793
  expect(findings.npsChange?.margin).toBeCloseTo(12.1793, 3);
  expect(findings.smallestVisibleChange).toBe(findings.npsChange?.margin);
  expect(findings.failuresPer100Customers?.value).toBeCloseTo(21, 6);
});

test("the period before alone is read and not taken for the present", () => {
  expect(figureFindings({ nps: { previous: { score: 45, responses: 200 } } })).toMatchObject({
    nps: null,
    previousNps: { score: 45 },
    npsChange: null,
    smallestVisibleChange: null,
    looksGood: null,
    quadrant: null,
  });
});
