import { expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { assessedOrganisation } from "#test/support/organisation";
import { saidOnPaper } from "#test/support/said-on-paper";
import { saidOnScreen } from "#test/support/said-on-screen";
import { readInstrument } from "~/content/read-instrument";
import { firstWeek } from "~/domain/narration/first-week";
import { report } from "~/domain/report";
import { inRoleNamesOf } from "~/domain/role-names";
import { plannedRows } from "~/exports/planned-rows";
import { reportMarkdown } from "~/exports/report-markdown";

const instrument = readInstrument(contentDirectory, "2027");
const POSTS = instrument.ownerRoles.map(({ name }) => name);

test("a firm under fifty has none of the posts of a large one, and each role goes by what somebody there does", () => {
  const small = inRoleNamesOf({ size: "1-49" }, instrument).ownerRoles.map(({ name }) => name);
  expect(small.filter((name) => POSTS.includes(name))).toEqual([]);
  expect(new Set(small).size).toBe(POSTS.length);
  for (const profile of [{}, { size: "50-249" as const }])
    expect(inRoleNamesOf(profile, instrument).ownerRoles.map(({ name }) => name)).toEqual(POSTS);
});

test("a joinery of twelve meets none of them on screen, on paper or in Word, nor departments, analysts and teams by the ten in what it is to do first", () => {
  const made = report(assessedOrganisation("joinery"), instrument);
  for (const said of [saidOnScreen(made), saidOnPaper(made).join("\n"), reportMarkdown(made)])
    expect(said).toContain("Whoever is in charge");
  const week = made.plan === null ? [] : firstWeek(made, made.plan).flatMap(({ items }) => items);
  const named = [made.headline.summary, ...week, ...plannedRows(made).map(({ ownerName }) => ownerName)];
  expect(named.filter((text) => /sponsor/.test(text) || POSTS.some((post) => text.includes(post)))).toEqual([]);
  const first = made.plan?.windows.flatMap(({ actions }) => actions.map(({ id }) => made.actionsById[id])) ?? [];
  expect(first.map((action) => action?.id)).toContain("tell-before-they-ask");
  const told = first.flatMap((action) => [...(action?.steps ?? []), action?.cost ?? "", action?.failedIf ?? ""]);
  expect(told.filter((text) => /the department|analyst|CX team|ten teams|the rivals/.test(text))).toEqual([]);
});

test("telling customers before they ask is days of a firm of twelve and weeks of a large one", () => {
  const joinery = assessedOrganisation("joinery");
  const effort = (size: "1-49" | "250-999") =>
    report({ ...joinery, profile: { ...joinery.profile, size } }, instrument).planGround.actions.find(
      ({ id }) => id === "tell-before-they-ask",
    )?.effort;
  expect([effort("1-49"), effort("250-999")]).toEqual([1, 3]);
});
