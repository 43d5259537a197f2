import { afterAll, beforeAll, expect, test } from "vitest";
import { contentDirectory } from "#test/support/content-directory";
import { imported, instrument, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { type Visited, Visitor } from "#test/support/visitor";
import { readSamples } from "~/content/read-samples";
import { placementsOf } from "~/domain/planning/place";
import { redrawnPlan, triedPlan, whatIfGround } from "~/domain/planning/what-if";
import { report } from "~/domain/report";
import { shownScore } from "~/domain/shown-score";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

const assessment = sampleAssessment();
const drawn = report(assessment, instrument).plan;
if (drawn === null) throw new Error("the sample has no plan");
const placed = placementsOf(drawn);
const [first = ""] = Object.keys(placed);

const placesIn = (page: Visited) =>
  Object.fromEntries(
    page.html
      .querySelectorAll("select[name^='place.']")
      .map((select) => [
        select.getAttribute("name")?.slice("place.".length) ?? "",
        select.querySelector("option[selected]")?.getAttribute("value"),
      ]),
  );
const followed = (page: Visited) => page.html.querySelector("form [role=status]")?.textContent ?? "";

test("without script a try is an address: switched off, moved, at another pace, by the scorer of every report", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const plan = await visitor.open(`/a/${id}/plan?show=try`);
  expect(placesIn(plan)).toEqual(
    Object.fromEntries(Object.entries(placed).map(([action, at]) => [action, String(at)])),
  );
  expect(plan.text).toContain("not a promise");

  const { [first]: _off, ...others } = placed;
  const query = new URLSearchParams(Object.entries(placed).map(([action, at]) => [`place.${action}`, String(at)]));
  query.set(`place.${first}`, "off");
  query.set("capacity", "light");
  const tried = await visitor.open(`/a/${id}/plan?${query}`);
  const expected = triedPlan(whatIfGround(report(assessment, instrument)), { capacity: "light", placements: others });
  const last = expected?.windows.at(-1)?.projected;
  expect(followed(tried)).toContain(`score ${last && shownScore(last)}`);
  expect(followed(tried)).not.toBe(followed(plan));
  expect(expected?.faults.length).toBeGreaterThan(0);
  expect(tried.html.querySelectorAll("form [role=status] li")).toHaveLength(expected?.faults.length ?? -1);
  expect(placesIn(tried)[first]).toBe("off");
  // Trying keeps nothing.
  expect(placesIn(await visitor.open(`/a/${id}/plan?show=try`))[first]).toBe(String(placed[first]));
});

test("keeping it makes it the team's plan, from a day on, without what was switched off; it is not proposed again", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const tried = await visitor.open(`/a/${id}/plan?show=try`);
  const kept = await visitor.submit(
    tried,
    {
      ...Object.fromEntries(Object.entries(placed).map(([action, at]) => [`place.${action}`, String(at)])),
      [`place.${first}`]: "off",
      capacity: "strong",
      start: "2027-01-04",
      do: "adopt",
    },
    "form[method=get]",
  );
  expect(kept.path).toBe(`/a/${id}/plan`);
  expect(kept.text).toContain("The plan we work on");
  expect(kept.text).toContain("Day 1 is 4 Jan 2027; day 90 is 3 Apr 2027");
  const stored = (await here.plumbline.store.planOf(id))?.plan;
  expect(stored?.items.map(({ id: item }) => item).sort()).toEqual(
    Object.keys(placed)
      .filter((action) => action !== first)
      .sort(),
  );
  expect(stored?.capacity).toBe("strong");
  expect(kept.text).not.toContain("Later answers propose a difference");
});

test("another pace draws it anew around what was moved by hand", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const tried = await visitor.open(`/a/${id}/plan?show=try`);
  const fields = Object.fromEntries(Object.entries(placed).map(([action, at]) => [`place.${action}`, String(at)]));
  const [off = "", moved = ""] = Object.keys(placed);
  const query = new URLSearchParams({
    ...fields,
    [`place.${off}`]: "off",
    [`place.${moved}`]: "3",
    drawn: tried.html.querySelector("input[name=drawn]")?.getAttribute("value") ?? "",
    capacity: "light",
  });
  const light = await visitor.open(`/a/${id}/plan?${query}`);
  const redrawn = redrawnPlan(whatIfGround(report(assessment, instrument)), "light");
  if (redrawn === null) throw new Error("no plan at a light load");
  expect(placesIn(light)).toMatchObject({ [off]: "off", [moved]: "3" });
  for (const [action, at] of Object.entries(placementsOf(redrawn)))
    if (action !== off && action !== moved) expect([action, placesIn(light)[action]]).toEqual([action, String(at)]);
  expect(light.html.querySelector("input[name=drawn]")?.getAttribute("value")).toBe("light");
});

test.each(readSamples(contentDirectory, instrument).map((sample) => [sample.id, sample.assessment] as const))(
  "the drawn plan of %s is at most 120 kB and sends no script; what is for later and what can be tried come when they are opened",
  async (_name, given) => {
    const visitor = new Visitor(here.origin);
    const id = await imported(visitor, given);
    const page = await visitor.open(`/a/${id}/plan`);
    expect(page.body.length).toBeLessThanOrEqual(120_000);
    expect(page.html.querySelectorAll("script[type=module], script[src]")).toHaveLength(0);
    const { plan, actionsById } = report(given, instrument);
    const { later = [], windows = [] } = plan ?? {};
    const titleOf = (action: string) => actionsById[action]?.title ?? action;
    for (const { id: action } of windows.flatMap(({ actions }) => actions))
      expect(page.text).toContain(titleOf(action).slice(0, 40));
    const link = page.html.querySelector("#later a")?.getAttribute("href") ?? "";
    const opened = await visitor.open(link.split("#")[0] ?? "");
    expect(opened.html.querySelectorAll("#later summary").length).toBeGreaterThanOrEqual(later.length);
    for (const action of later) expect(opened.text).toContain(titleOf(action.id).slice(0, 40));
  },
);

test("a day that does not exist keeps nothing, says so, and stands as it was typed beside what was tried", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const refused = await visitor.post(`/a/${id}/plan`, { do: "adopt", start: "2027-02-30" });
  expect(refused.status).toBe(422);
  expect(refused.html.querySelector("[role=alert]")?.textContent).toContain("a day that exists");
  expect(refused.html.querySelector("input[name=start]")?.getAttribute("value")).toBe("2027-02-30");
  const tried = await visitor.post(`/a/${id}/plan?show=try`, {
    do: "adopt",
    start: "2027-02-30",
    ...Object.fromEntries(Object.entries(placed).map(([action, at]) => [`place.${action}`, String(at)])),
    [`place.${first}`]: "off",
    capacity: "strong",
  });
  expect(tried.status).toBe(422);
  expect(placesIn(tried)[first]).toBe("off");
  expect(tried.html.querySelector("input[name=capacity][checked]")?.getAttribute("value")).toBe("strong");
  expect(await here.plumbline.store.planOf(id)).toBeUndefined();
});

test("two people who keep it at once get one plan", async () => {
  const visitor = new Visitor(here.origin);
  const id = await imported(visitor);
  const posted = await Promise.all(
    ["2027-01-05", "2027-01-06"].map((start) => visitor.post(`/a/${id}/plan`, { do: "adopt", start })),
  );
  expect(posted.map(({ status }) => status)).toContain(200);
  expect(await here.plumbline.store.planChanges(id)).toHaveLength(1);
});
