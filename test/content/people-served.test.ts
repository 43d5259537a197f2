import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { readInstrument } from "~/content/read-instrument";
import type { Assessment } from "~/domain/assessment";
import { report } from "~/domain/report";

const instrument = readInstrument(contentDirectory, "2027");

/** People nobody lets choose; with them the regulated; those ranked, upheld against or paid from outside; and whoever sells nothing. */
const SERVED = [
  "public-services",
  "health-care",
  "education",
  "energy-water",
  "housing-property",
  "transport-logistics",
] as const;
const REGULATED = [...SERVED, "telecoms"];
const LISTS = [
  SERVED,
  [...SERVED, "charity"],
  REGULATED,
  [...REGULATED, "banking", "insurance"],
  ["automotive", ...SERVED],
  ["automotive", "health-care", "energy-water"],
  ["public-services", "health-care", "education", "charity"],
].map(key);

/** Words of a market that somebody who cannot choose never meets. */
const OF_A_MARKET =
  /key account|renewal|\brivals?\b|across the street|watch the market|closed accounts|lapsed orders|love it|they love|win them back|\bmarketing\b|had already paid for/i;
const OF_SELLING = /\bsales\b|\bsold\b|the last quick gain/i;
/** Ids and rules, which nobody reads. */
const UNREAD = new Set(["when", "variants", "requires", "lifts", "sources", "id", "pitfall", "questions", "actions"]);

test("sectors are told apart by a few lists, the same in every question, action, pitfall and pattern", () => {
  const lists = sectorLists(instrument).filter((list) => list.length > 1);
  expect(lists.length).toBeGreaterThan(30);
  expect([...new Set(lists.map(key))].filter((list) => !LISTS.includes(list))).toEqual([]);
});

test.each([
  ["tax-helpline", [OF_A_MARKET, OF_SELLING]],
  ["city-administration", [OF_A_MARKET, OF_SELLING]],
  ["hospital-group", [OF_A_MARKET, OF_SELLING]],
  ["water-utility", [OF_A_MARKET]],
] as const)("nothing that %s is told speaks of a choice its customers do not have", (name, foreign) => {
  const { plan, patterns, profile, questionsById, actionsById } = report(assessedOrganisation(name), instrument);
  const placed = [...(plan?.windows.flatMap(({ actions }) => actions) ?? []), ...(plan?.later ?? [])];
  const told = [
    placed.map(({ id }) => actionsById[id]),
    patterns,
    profile.map(({ pitfall }) => pitfall),
    Object.values(questionsById).map(({ text, clauses, question }) => [
      text,
      clauses.found,
      clauses.partly,
      clauses.keep,
      question.name,
      question.findOut,
      question.discuss,
    ]),
  ].flatMap(textsIn);
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter((text) => foreign.some((words) => words.test(text)))).toEqual([]);
});

test("a key account is offered between businesses, and neither to a tax office, its quick check included, nor where most customers are people", () => {
  const isOffered = (assessment: Assessment) =>
    report(assessment, instrument).planGround.actions.find(({ id }) => id === "executive-key-account")?.offered;
  for (const scope of ["full", "quick"] as const)
    expect(isOffered(assessedOrganisation("tax-helpline", scope))).toBe(false);
  const shop = assessedOrganisation("online-shop");
  expect(
    (["b2c", "both", "b2b"] as const).map((customers) =>
      isOffered({ ...shop, profile: { ...shop.profile, customers } }),
    ),
  ).toEqual([false, false, true]);
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (UNREAD.has(name) ? [] : textsIn(part)));
}

/** Every list of sectors in a rule or a condition, wherever it stands. */
function sectorLists(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "sector" ? [[part].flat() as string[]] : sectorLists(part),
  );
}

function key(sectors: readonly string[]): string {
  return [...sectors].sort().join(", ");
}
