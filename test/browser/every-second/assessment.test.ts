import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { failEverySecond, sendPage } from "#test/support/every-second";
import { keptBy } from "#test/support/kept-by";
import { type ServedHere, serveHere } from "#test/support/served-here";
import type { Answer } from "~/domain/assessment";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

const QUESTIONS = 13;

/** What somebody gives to the question at a place: by turns a level with how they know it, and that they do not know, with who would. */
const given = (index: number): Answer =>
  index % 3 === 1
    ? { answer: "dont-know", ask: `Ada, desk ${index}`, note: `Asked for at ${index}` }
    : { answer: (index % 5) as 0 | 1 | 2 | 3 | 4, evidence: (index % 4) as 0 | 1 | 2 | 3, note: `Seen\nat ${index}` };

async function give(page: Page, { answer, evidence, ask, note }: Answer) {
  await page.locator(`input[name=answer][value="${answer}"]`).check();
  if (ask !== undefined) await page.locator("#ask").fill(ask);
  await page.locator("summary", { hasText: "Add a note" }).click();
  if (evidence !== undefined) await page.locator(`input[name=evidence][value="${evidence}"]`).check();
  await page.locator("#note").fill(note ?? "");
}

/** Presses Continue, and again wherever the page says that it was not saved, as it asks for. */
async function goOn(page: Page) {
  const before = page.url();
  const isOn = async () => {
    if (page.url() !== before) return true;
    const [button] = await page.getByRole("button", { name: "Continue", exact: true }).all();
    await button?.click();
    return false;
  };
  await expect.poll(isOn).toBe(true);
}

test("an assessment is answered to its results while every second request fails, and all that was typed is kept, each once", async () => {
  const { page, close } = await openPage(await sharedBrowser());
  const line = await failEverySecond(page.context());
  await page.goto(`${here.origin}/start`);
  await page.locator("input[value=quick]").check();
  await sendPage(page, "Begin", /\/start$/);
  await page.locator("#organisation").fill("Harbour Mutual");
  await page.locator("input[name=surveys][value=yes]").check();
  await sendPage(page, "Save and continue", /\/profile$/);
  const id = /\/a\/([^/?]+)/.exec(page.url())?.[1] ?? "";
  await page.locator("a.button").click();
  const typed: Record<string, Answer> = {};
  for (let index = 0; index < QUESTIONS; index += 1) {
    await page.waitForURL(/\/q\//);
    const question = /\/q\/([^/?]+)/.exec(page.url())?.[1] ?? "";
    typed[question] = given(index);
    await give(page, given(index));
    await goOn(page);
  }
  await page.waitForURL(/\/figures$/);
  await page.locator("summary", { hasText: "Net Promoter Score" }).click();
  await page.locator("#current-score").fill("41");
  await page.locator("#current-responses").fill("350");
  await sendPage(page, "Save and continue", /\/figures$/);
  await sendPage(page, "See the results", /\/review$/);
  await page.waitForURL(/\/results$/);
  expect(await page.locator("h1").textContent()).not.toBe("");

  const { stage, assessment, lines } = await keptBy(here.plumbline, await page.context().cookies(), id);
  expect(stage).toBe("finished");
  expect(assessment.answers).toEqual(typed);
  expect(assessment.profile).toMatchObject({ organisation: "Harbour Mutual", surveys: true });
  expect(assessment.figures?.nps?.current).toMatchObject({ score: 41, responses: 350 });
  const told = lines.filter(({ did }) => did === "answered").flatMap(({ answers }) => answers);
  expect(told.map(({ question }) => question).toSorted()).toEqual(Object.keys(typed).toSorted());
  expect(told.map(({ from }) => from)).toEqual(told.map(() => null));
  for (const did of ["profile", "figures", "finished"])
    expect(lines.filter((each) => each.did === did)).toHaveLength(1);
  expect(line.failed.length).toBeGreaterThan(QUESTIONS);
  await close();
});
