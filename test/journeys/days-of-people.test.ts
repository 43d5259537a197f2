import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

/** Half past five in the afternoon of 10 July in Los Angeles, and half past noon of the 11th in Auckland. */
const AT = new Date("2027-07-10T17:30:00-07:00");
const DUE_ON_THE_10TH = "2027-06-10";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({ TIME_ZONE: "Pacific/Auckland" }, () => AT);
});
afterAll(() => here.end());

const from = (zone?: string) => {
  const visitor = new Visitor(here.origin);
  if (zone !== undefined) visitor.keeps("zone", zone);
  return visitor;
};

/** The first action of a plan, due on a day. */
async function dueOn(owner: Visitor, id: string, due: string) {
  const { items } = (await here.plumbline.store.planOf(id))?.plan ?? { items: [] };
  const item = items[0]?.id ?? "";
  await owner.post(`/a/${id}/plan`, { do: "edit", item, base: JSON.stringify({ due: null }), due });
}

test("an action due on 10 July is not overdue on the afternoon of that day in Los Angeles, for whoever looks from wherever", async () => {
  const owner = from("America/Los_Angeles");
  const id = await imported(owner);
  await adopted(owner, id, DUE_ON_THE_10TH);
  await dueOn(owner, id, "2027-07-10");
  expect((await here.plumbline.store.planOf(id))?.plan).toMatchObject({ zone: "America/Los_Angeles" });
  const said = (await owner.open(`/a/${id}/plan/status.md`)).text;
  expect(said).toContain("to 10 July 2027. **Behind.** 2 actions are overdue");
  expect((await owner.open(`/a/${id}/plan`)).text).toContain("Today and overdue are as in America/Los_Angeles.");

  owner.keeps("zone", "Pacific/Auckland");
  expect((await owner.open(`/a/${id}/plan/status.md`)).text).toBe(said);

  const refused = await owner.post(`/a/${id}/plan`, { do: "zone", zone: "Auckland" });
  expect(refused.text).toContain("Write the time zone as a place, such as Europe/Berlin or America/New_York.");
  expect(refused.html.querySelector("#zone")?.getAttribute("value")).toBe("Auckland");
  await owner.post(`/a/${id}/plan`, { do: "zone", zone: "Pacific/Auckland" });
  expect((await owner.open(`/a/${id}/plan/status.md`)).text).toContain(
    "to 11 July 2027. **Behind.** 3 actions are overdue",
  );
  expect((await owner.open(`/a/${id}/plan/history`)).text).toContain("Time zone: from");
  const { revision = 0 } = (await here.plumbline.store.planOf(id)) ?? {};
  await owner.post(`/a/${id}/plan/history`, { number: String(revision) });
  expect((await here.plumbline.store.planOf(id))?.plan.zone).toBe("America/Los_Angeles");
});

test("without a browser that told its zone, days are those of the server's setting; a cookie that is no zone tells nothing", async () => {
  for (const visitor of [from(), from("Nowhere/Else")]) {
    const id = await imported(visitor);
    await adopted(visitor, id, DUE_ON_THE_10TH);
    expect((await here.plumbline.store.planOf(id))?.plan.zone).toBeUndefined();
    expect((await visitor.open(`/a/${id}/plan/status.md`)).text).toContain("to 11 July 2027");
  }
});

test("an assessment finished in Los Angeles is of 10 July, by the zone its browser tells by itself", async () => {
  const owner = from();
  const id = await imported(owner);
  const { page, close } = await openPage(await sharedBrowser(), { timezoneId: "America/Los_Angeles" });
  try {
    const [name = "", ...value] = owner.cookie().split("=");
    await page.context().addCookies([{ name, value: value.join("="), url: here.origin }]);
    await page.goto(`${here.origin}/a/${id}/q/cx-mirage.dead-ends`);
    const told = () => page.evaluate(() => /zone=([^;]+)/.exec(document.cookie)?.[1]);
    await expect.poll(told).toBe("America/Los_Angeles");
    owner.keeps("zone", (await told()) ?? "");
  } finally {
    await close();
  }
  await owner.submit(await owner.open(`/a/${id}/q/cx-mirage.dead-ends`), { answer: "0" }, "form:has([name=answer])");
  const results = await owner.submit(await owner.open(`/a/${id}/review`), {});
  expect(results.path).toBe(`/a/${id}/results`);
  expect((await here.plumbline.store.versions(id)).at(-1)?.assessment.taken).toBe("2027-07-10");
});
