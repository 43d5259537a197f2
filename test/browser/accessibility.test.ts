import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { type RunningServer, startServer } from "#test/support/running-server";
import { violations } from "#test/support/violations";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), sharedBrowser()]);
});
afterAll(async () => {
  await server.stop();
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("no screen and no error state has a violation", async () => {
    const { page, faults, close } = await openPage(browser, { colorScheme });
    const check = async (what: string) =>
      expect([what, await violations(page, colorScheme === "dark")]).toEqual([what, []]);
    const goTo = async (path: string) => {
      await page.goto(server.origin + path);
      await check(path);
    };
    for (const path of [
      "/",
      "/start",
      "/import",
      "/open",
      "/method",
      "/privacy",
      "/about",
      "/questions",
      "/sample",
      "/sample/tax-helpline",
      "/sample/careful-mutual",
    ])
      await goTo(path);
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await check("a sample with everything opened");

    await page.goto(`${server.origin}/start`);
    await page.getByRole("button", { name: "Begin" }).click();
    await page.waitForURL(/profile$/);
    await check("profile");
    await page.locator("#organisation").fill("Ł".repeat(201));
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByRole("alert").waitFor();
    await check("profile refused");
    await page.locator("#organisation").fill("Łódź Ένωση Союз");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.waitForURL(/\/a\/[^/]+$/);
    await check("tasks");
    await page.locator("a.button").click();
    await page.waitForURL(/\/q\//);
    await check("question");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("alert").waitFor();
    await check("question refused");
    await page.locator("input[value=dont-know]").check();
    await page.getByText("Add a note, or how you know").click();
    await check("question, not known, note open");
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await tab.locator("input[name=answer]").first().check();
    await expect.poll(() => tab.locator("[role=status]").textContent()).toContain("Saved");
    await tab.close();
    await page.locator("input[name=answer]").nth(2).check();
    await page.getByRole("alert").waitFor();
    await check("question in conflict");

    const id = /\/a\/([^/]+)/.exec(page.url())?.[1];
    await goTo(`/a/${id}/figures`);
    await page.getByText("Net Promoter Score").click();
    await check("figures of a number opened");
    await page.locator("#current-score").fill("many");
    await page.locator("#contactsPerMonth").fill("42.000");
    await page.getByRole("button", { name: "Save and continue" }).click();
    await page.getByRole("alert").waitFor();
    await check("figures refused");
    await goTo(`/a/${id}/review`);
    await page.getByRole("button", { name: "See the results" }).first().click();
    await page.waitForURL(/results$/);
    await check("results of one answer");
    await goTo(`/a/${id}/plan`);
    await goTo(`/a/${id}/leave`);
    await page.getByRole("radio", { name: "Only look" }).check();
    await page.getByLabel("A name for it").fill("The board");
    await page.getByRole("button", { name: "Make a private link" }).click();
    await page.locator("#private-link").waitFor();
    await check("private link made");

    const expected = faults.filter((fault) => !/status of (409|422)/.test(fault));
    expect(expected).toEqual([]);
    await goTo("/nowhere");
    await close();
  });
});

test("a bench and its calibration have no violation, in light and in dark", async () => {
  const { page, faults, close } = await openPage(browser);
  const check = async (what: string) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect([what, colorScheme, await violations(page, colorScheme === "dark")]).toEqual([what, colorScheme, []]);
    }
  };
  await page.goto(`${server.origin}/start`);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.waitForURL(/profile$/);
  await page.goto(`${server.origin}/bench/new`);
  await page.locator("input[name=name]").fill("Clients");
  await page.getByRole("button", { name: "Make the bench" }).click();
  await page.getByRole("link", { name: "Go to the bench" }).click();
  await page.locator("#put select").selectOption({ index: 1 });
  await page.locator("#put button").click();
  await page.locator("#items > li").waitFor();
  await page.locator("#put button").click();
  await page.getByRole("alert").waitFor();
  await page.locator("#items > li summary").click();
  await check("bench with an assessment, something refused and everything opened");

  await page.goto(page.url().replace(/(\/bench\/[^/?#]+).*/, "$1/calibration"));
  const scene = page.locator("section form").first();
  for (const question of await scene.locator("fieldset").all()) await question.locator("input").first().check();
  await scene.getByRole("button").click();
  await page.locator(".compared").first().waitFor();
  await page.locator("section form").nth(1).getByRole("button").click();
  await page.getByRole("alert").waitFor();
  await check("calibration with the key of one scene, another refused");
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([]);
  await close();
});
