import fc from "fast-check";
import type { Figures } from "~/domain/assessment";

const responses = fc.integer({ min: 5, max: 900 });
/** Never fewer than could have answered. */
const invitations = fc.integer({ min: 4_000, max: 90_000 });
const asked = { invitations, census: fc.boolean() };
const sameOrNot = fc.constantFrom("yes" as const, "no" as const, "unknown" as const);
const percent = fc.nat(100);

/** Figures as people may give them, each of them left out at times; every reported number with who was asked for it. */
export const anyFigures: fc.Arbitrary<Figures> = fc.record(
  {
    nps: fc.record(
      {
        current: fc.record({
          promoters: fc.integer({ min: 1, max: 900 }),
          passives: fc.nat(400),
          detractors: fc.nat(900),
        }),
        previous: fc.record({ score: fc.integer({ min: -80, max: 80 }), responses }),
        ...asked,
      },
      { requiredKeys: ["current"] },
    ),
    csat: fc.record(
      { percent, responses, scale: fc.constantFrom("of 5", "top 2 of 7"), ...asked },
      { requiredKeys: ["percent"] },
    ),
    ces: fc.oneof(
      fc.record({ easy: percent, responses, scale: fc.constant("top 2 of 7"), ...asked }, { requiredKeys: ["easy"] }),
      fc.record(
        { mean: fc.integer({ min: 10, max: 70 }).map((tenths) => tenths / 10), responses, ...asked },
        { requiredKeys: ["mean"] },
      ),
    ),
    sameAsLastTime: fc.record({ wording: sameOrNot, channels: sameOrNot, mix: sameOrNot }, { requiredKeys: [] }),
    presentedAs: fc.constantFrom("good" as const, "mixed" as const, "poor" as const),
    invitations,
    contactsPerMonth: fc.integer({ min: 100, max: 90_000 }),
    customersPerMonth: fc.integer({ min: 100, max: 90_000 }),
    failureDemand: fc.nat(200).map((failures) => ({ failures, contacts: 200 })),
    costPerContact: fc.double({ min: 0.5, max: 30, noNaN: true }),
    currency: fc.constantFrom("GBP", "EUR"),
    frontlineTurnover: fc.nat(120),
    variablePayOnScore: percent,
  },
  { requiredKeys: [] },
);
