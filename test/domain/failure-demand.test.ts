import { describe, expect, test } from "vitest";
import { failureShare, failuresPer100Customers, handlingCost } from "~/domain/failure-demand";

const figures = {
  failureDemand: { failures: 90, contacts: 200 },
  contactsPerMonth: 42_000,
  customersPerMonth: 90_000,
  costPerContact: 4.5,
  currency: "GBP",
};
// Wilson for 90 of 200: 0.382639 to 0.519245 (wilson.test)
const share = failureShare(figures);

test("the share is 45 % of 200 contacts, between 38 and 52", () => {
  expect(share).toMatchObject({ value: 0.45, contacts: 200 });
  expect(share?.low).toBeCloseTo(0.382639, 5);
  expect(share?.high).toBeCloseTo(0.519245, 5);
});

test("without a contact tagged there is no share, and nothing that rests on it", () => {
  const untagged = { ...figures, failureDemand: { failures: 0, contacts: 0 } };
  expect(failureShare(untagged)).toBeNull();
  expect(failureShare({})).toBeNull();
  expect(handlingCost(untagged, null)).toBeNull();
  expect(failuresPer100Customers(untagged, null)).toBeNull();
});

describe("handling cost", () => {
  test("is 42,000 × 4.50 = 189,000 a month times the share: 72,319 to 98,137", () => {
    const cost = handlingCost(figures, share);
    expect(cost?.value).toBeCloseTo(85_050, 6);
    expect(cost?.low).toBeCloseTo(189_000 * 0.382639, -1);
    expect(cost?.high).toBeCloseTo(189_000 * 0.519245, -1);
    expect(cost?.currency).toBe("GBP");
  });

  test("needs contacts a month and the cost of one; a currency may be missing", () => {
    const { contactsPerMonth: _contacts, ...noContacts } = figures;
    const { costPerContact: _cost, ...noCost } = figures;
    const { currency: _currency, ...noCurrency } = figures;
    expect(handlingCost(noContacts, share)).toBeNull();
    expect(handlingCost(noCost, share)).toBeNull();
    expect(handlingCost(noCurrency, share)?.currency).toBeNull();
  });
});

describe("failures for every 100 customers", () => {
  test("are 42,000 / 90,000 × 100 = 46.67 contacts times the share: 17.9 to 24.2", () => {
    const rate = failuresPer100Customers(figures, share);
    expect(rate?.value).toBeCloseTo(21, 6);
    expect(rate?.low).toBeCloseTo(17.8565, 3);
    expect(rate?.high).toBeCloseTo(24.2314, 3);
  });

  test("need customers to be counted, and some to be served", () => {
    const { customersPerMonth: _customers, ...noCustomers } = figures;
    expect(failuresPer100Customers(noCustomers, share)).toBeNull();
    expect(failuresPer100Customers({ ...figures, customersPerMonth: 0 }, share)).toBeNull();
  });
});
