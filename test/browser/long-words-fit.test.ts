import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { secretOf } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { hashOf } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";

const NOW = new Date("2027-01-15T10:00:00Z");
let here: ServedHere;
let browser: Browser;
beforeAll(async () => {
  [here, browser] = await Promise.all([serveHere({}, () => NOW), sharedBrowser()]);
});
afterAll(() => here.end());

const WORD = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente".repeat(3);

test("words and links longer than a phone is wide break, on every page of a plan and its results", async () => {
  const owner = new Visitor(here.origin);
  const { profile } = sampleAssessment();
  const id = await imported(owner, { ...sampleAssessment(), profile: { ...profile, organisation: WORD } });
  await adopted(owner, id, "2027-01-04");
  const plan = `/a/${id}/plan`;
  const items = (await here.plumbline.store.planOf(id))?.plan.items.slice(0, 4) ?? [];
  const link = `https://wiki.example/${"a".repeat(300)}`;
  for (const { id: item, title, leadingSign } of items)
    await owner.post(plan, {
      ...{ do: "edit", item, base: JSON.stringify({ title, leadingSign, owner: "", note: "", evidenceLink: null }) },
      ...{ title: WORD, leadingSign: WORD, owner: WORD, note: WORD, evidenceLink: link },
    });
  const secret = await secretOf(owner, `/a/${id}/share`, { scope: "edit" });
  const { cookies, store } = here.plumbline;
  const session = "s".repeat(43);
  const until = { sessionHash: hashOf(session), expiresAt: sessionEnd(NOW) };
  await store.redeem(hashOf(secret), until, NOW.toISOString());
  const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  const [name = "", value = ""] = sessionCookie(session, cookies).split(";")[0]?.split("=") ?? [];
  await page.context().addCookies([{ name, value, url: here.origin }]);
  const opened = items[0]?.id ?? "";
  for (const path of [
    ...[plan, `${plan}?open=${opened}`, `${plan}?show=later`, `${plan}/items/${opened}`, `${plan}/status`],
    ...[`${plan}/history`, `${plan}/proposed`, `/a/${id}/results`, `/a/${id}/history`, "/"],
  ]) {
    const served = await page.goto(here.origin + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([path, served?.status(), width]).toEqual([path, 200, 360]);
    expect([path, new URL(page.url()).pathname]).toEqual([path, path.split("?")[0]]);
  }
  await close();
});
