import { describe, expect, test } from "vitest";
import type { Figures } from "~/domain/assessment";
import { typedFigures } from "~/web/forms/figure-fields";
import { readFigures } from "~/web/forms/figures-form";

const read = (fields: Readonly<Record<string, string>>) => readFigures(new URLSearchParams(fields));
const figures = (fields: Readonly<Record<string, string>>) => {
  const result = read(fields);
  return result.ok ? result.figures : result.problems;
};
/** The value of the reading that is offered with this label. */
const offered = (fields: Readonly<Record<string, string>>, label: RegExp) => {
  const result = read(fields);
  const asked = result.ok ? [] : result.askedBack;
  return Object.fromEntries(
    asked.flatMap(({ field, choices }) =>
      choices.filter((choice) => label.test(choice.label)).map(({ value }) => [field, value]),
    ),
  );
};

const everything: Figures = {
  nps: {
    current: { score: -100, responses: 390 },
    previous: { promoters: 200, passives: 120, detractors: 80 },
    invitations: 5000,
    census: false,
    sameAsLastTime: { wording: "yes", channels: "no", mix: "unknown" },
  },
  csat: { percent: 0.84, responses: 410, scale: "top 2 of 5", invitations: 4100, census: false },
  ces: { easy: 71.125, mean: 5.4, responses: 400, scale: "5 to 7 of 7", invitations: 450, census: true },
  sameAsLastTime: { wording: "yes" },
  surveyKind: "both",
  presentedAs: "good",
  invitations: 9000,
  contactsPerMonth: 42000,
  customersPerMonth: 90000,
  failureDemand: { failures: 90, contacts: 200 },
  costPerContact: 4.125,
  currency: "GBP",
  frontlineTurnover: 131.5,
  variablePayOnScore: 1,
};

test("whatever is saved is drawn so that saving it again changes nothing", () => {
  expect(figures(typedFigures(everything) as Record<string, string>)).toEqual(everything);
});

test("each number has its own responses, invitations, census and what is the same as last time", () => {
  expect(
    figures({
      "ces-easy": "71 %",
      "ces-responses": "1 200",
      "ces-invitations": "1.5k",
      "ces-census": "yes",
      "ces-mix": "no",
      "csat-percent": "84",
      "csat-invitations": "4,500",
    }),
  ).toEqual({
    ces: { easy: 71, responses: 1200, invitations: 1500, census: true, sameAsLastTime: { mix: "no" } },
    csat: { percent: 84, invitations: 4500 },
  });
});

test.each([
  [{ "nps-invitations": "90" }, "current-score"],
  [{ "csat-census": "yes" }, "csat-percent"],
  [{ "ces-wording": "yes" }, "ces-easy"],
])("what stands beside a number asks for the number: %o", (fields, field) => {
  expect(figures(fields)).toMatchObject([{ field }]);
});

describe("more answers than invitations are asked back", () => {
  const typed = { "current-score": "46", "current-responses": "410", "nps-invitations": "400" };

  test("and are nothing that can be kept", () => {
    expect(read(typed)).toMatchObject({
      ok: false,
      problems: [{ field: "reading-nps-invitations" }],
      typed,
    });
  });

  test("they may be swapped", () => {
    expect(figures({ ...typed, ...offered(typed, /swapped/) })).toEqual({
      nps: { current: { score: 46, responses: 400 }, invitations: 410 },
    });
  });

  test("others may have answered too", () => {
    expect(figures({ ...typed, ...offered(typed, /open link/) })).toEqual({
      nps: { current: { score: 46, responses: 410 } },
    });
  });

  test("what was chosen for other counts counts no longer", () => {
    const chosen = offered(typed, /swapped/);
    expect(figures({ ...typed, ...chosen, "current-responses": "500" })).toMatchObject([
      { field: "reading-nps-invitations" },
    ]);
    expect(figures({ ...typed, ...chosen, "nps-invitations": "4000" })).toMatchObject({ nps: { invitations: 4000 } });
  });

  test("counts cannot be swapped; satisfaction can", () => {
    const counted = {
      "current-promoters": "200",
      "current-passives": "100",
      "current-detractors": "80",
      "nps-invitations": "90",
    };
    expect(offered(counted, /swapped/)).toEqual({});
    const csat = { "csat-percent": "84", "csat-responses": "410", "csat-invitations": "400" };
    expect(figures({ ...csat, ...offered(csat, /swapped/) })).toEqual({
      csat: { percent: 84, responses: 400, invitations: 410 },
    });
  });
});

test("a census of which fewer than four in five answered is refused", () => {
  const fields = { "csat-percent": "84", "csat-responses": "79", "csat-invitations": "100", "csat-census": "yes" };
  expect(figures(fields)).toEqual([
    { field: "csat-census", message: "79 of 100 are fewer than four in five. Correct the counts, or choose No." },
  ]);
  expect(figures({ ...fields, "csat-responses": "80" })).toMatchObject({ csat: { census: true } });
});

describe("three counts", () => {
  const counts = (promoters: string, passives: string, detractors: string, responses = "") => ({
    "current-promoters": promoters,
    "current-passives": passives,
    "current-detractors": detractors,
    "current-responses": responses,
  });
  const hundred = counts("50", "30", "20");

  test("of exactly 100 are asked back, and become a score or stay counts", () => {
    expect(figures(hundred)).toMatchObject([{ field: "reading-current-promoters" }]);
    expect(figures({ ...hundred, ...offered(hundred, /^Percentages: keep the score, 30$/) })).toEqual({
      nps: { current: { score: 30 } },
    });
    expect(figures({ ...hundred, ...offered(hundred, /100 people/) })).toEqual({
      nps: { current: { promoters: 50, passives: 30, detractors: 20 } },
    });
  });

  test("of 100 with 412 responses are percentages, and with 100 they are counts", () => {
    expect(figures(counts("50", "30", "20", "412"))).toEqual({ nps: { current: { score: 30, responses: 412 } } });
    expect(figures(counts("50", "30", "20", "100"))).toMatchObject({ nps: { current: { promoters: 50 } } });
  });

  test("with a percent sign or a fraction are percentages, which add up to 100", () => {
    expect(figures(counts("48,5", "31,3", "20,2"))).toEqual({ nps: { current: { score: 28.3 } } });
    expect(figures(counts("10 %", "10 %", "79 %"))).toEqual({ nps: { current: { score: -69 } } });
    expect(figures(counts("48.5", "31", "30"))).toMatchObject([
      { field: "current-promoters", message: expect.stringContaining("add up to 109.5 %") },
    ]);
  });

  test("that are not the responses written are refused", () => {
    expect(figures(counts("200", "100", "80", "400"))).toEqual([
      {
        field: "current-responses",
        message: "The three counts add up to 380, and 400 responses are written. Correct one of them.",
      },
    ]);
  });
});

test("a satisfaction of 0.84 is asked back; 0.84 % is not", () => {
  const typed = { "csat-percent": "0.84" };
  expect(figures(typed)).toMatchObject([{ field: "reading-csat-percent" }]);
  expect(figures({ ...typed, ...offered(typed, /^84 %$/) })).toEqual({ csat: { percent: 84 } });
  expect(figures({ "csat-percent": "0.84 %" })).toEqual({ csat: { percent: 0.84 } });
});

test("a sign of money fills the currency where none is written, and is refused beside another", () => {
  expect(figures({ costPerContact: "£4.60" })).toEqual({ costPerContact: 4.6, currency: "GBP" });
  expect(figures({ costPerContact: "€ 4,60", currency: "eur" })).toEqual({ costPerContact: 4.6, currency: "eur" });
  expect(figures({ costPerContact: "£4.60", currency: "EUR" })).toEqual([
    { field: "currency", message: "The cost was written in £, and the currency as EUR. Change one of them." },
  ]);
});
