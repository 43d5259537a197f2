import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { freshPostgres } from "#test/support/postgres";
import { type RunningServer, startServer } from "#test/support/running-server";
import { WorkshopScreens } from "#test/support/workshop-screens";

let browser: Browser;
const servers: RunningServer[] = [];
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  for (const server of servers) await server.stop();
});

const start = async (variables: Record<string, string> = {}) => {
  const server = await startServer(variables);
  servers.push(server);
  return server;
};

const QUESTIONS = 13;
/** Where to keep pictures of every phase, for looking at them. */
const PICTURES = process.env.WORKSHOP_PICTURES;

const twoProcesses = async () => {
  const both = {
    DATABASE_URL: await freshPostgres(),
    SESSION_SECRET: "a secret that two processes share between them",
  };
  return [await start(both), await start(both)] as const;
};
const oneProcess = async () => {
  const server = await start();
  return [server, server] as const;
};

test.each([
  ["SQLite", oneProcess, true],
  ["Postgres with two processes", twoProcesses, false],
] as const)(
  "a quick workshop of twelve with a second vote, from the form to the results, on %s",
  async (_name, startBoth, isLookedAt) => {
    const [one, other] = await startBoth();
    const room = await WorkshopScreens.open(
      browser,
      { console: one.origin, wall: other.origin, phone: (index) => (index % 2 === 0 ? one : other).origin },
      "Measurement day",
    );
    const { facilitator, wall } = room;
    const look = async (phase: string) => {
      if (!isLookedAt) return;
      await room.pictures(PICTURES, phase);
      expect([phase, await room.violations()]).toEqual([phase, []]);
    };

    // Three are browsers, two on one process and one on the other; the others speak as a phone does.
    const first = await room.join("Executive");
    for (let index = 1; index < 10; index += 1) await room.joinPlainly(index < 6 ? "executive" : "frontline");
    const [second, last] = [await room.join("Frontline"), await room.join("Frontline")];
    await wall.getByText("12 people in the room").waitFor();
    expect(await wall.getByText(room.code.slice(0, 3)).count()).toBeGreaterThan(0);
    await look("lobby");

    await room.press("Begin", "Read");
    await look("reading");
    await room.press("Open the vote", "Vote");
    await room.vote(4, 3, 3, 4, 3, 4, 0, 0, 1, 0, 1);
    await first.locator("#why").fill("I sat in on a call last week");
    await first.locator("form.why button").click();
    await wall.getByText("11 of 12").waitFor();
    expect(await wall.locator("body").textContent()).not.toContain("Two camps");
    await look("voting");
    await last.locator("#a-1").click();
    await facilitator.getByText("12 of 12 have voted").waitFor();
    await room.press("Reveal", "Result");
    await wall.getByText("Two camps").waitFor();
    await wall.getByText(/Executives see this three anchors higher than the frontline/).waitFor();
    await wall.getByText("I sat in on a call last week").waitFor();
    expect(await wall.locator(".vote-row > :first-child").allTextContents()).toEqual(
      [3, 3, 0, 3, 3].map((count) => `${count} votes`),
    );
    await look("revealed");
    await room.press("Open the discussion", "Talk");
    await look("discussing");
    await room.press("Vote again", "Vote");
    await room.vote(2, 2, 2, 2, 1, 2, 1, 1, 2, 1, 1, 2);
    await room.press("Reveal", "Result");
    await wall.getByText("Agreement").waitFor();
    await wall.getByText(/Since the vote before/).waitFor();
    await look("second-vote");
    await facilitator.getByLabel("What", { exact: true }).fill("Tag a hundred contacts at random");
    await facilitator.getByLabel("Who", { exact: true }).fill("Head of customer service");
    await facilitator.getByRole("button", { name: "Take it down" }).click();
    await facilitator.getByText("Head of customer service").waitFor();
    await facilitator.locator("#settle input[value='1']").check();
    await facilitator.locator("#settle textarea").fill("Complaints yes, the rest no");
    await room.press("Agree on this", "Agreed");
    await wall.getByText("Complaints yes, the rest no").waitFor();
    await look("agreed");

    await room.press("Next question", "Read");
    await room.press("Open the vote", "Vote");
    await room.vote(...Array.from({ length: 12 }, (_, index) => (index % 5) as 0 | 1 | 2 | 3 | 4));
    await room.press("Reveal", "Result");
    await facilitator.locator("summary", { hasText: "Park it" }).click();
    await facilitator.getByLabel("Why it is parked, and who will find out").fill("The CX team finds out");
    await room.press("Park it", "Parked");
    await look("parked");

    for (let question = 2; question < QUESTIONS; question += 1) {
      await room.press("Next question", "Read");
      await room.press("Open the vote", "Vote");
      await room.vote(...Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? 2 : 3) as 2 | 3));
      await room.press("Reveal", "Result");
      await room.press("Agree on this", "Agreed");
    }
    await room.press("Wrap up", "What we leave with");
    await wall.getByText("12 of 13", { exact: true }).waitFor();
    await look("wrap-up");
    await room.press("Close the workshop", "Closed");
    await second
      .getByText(/closed/i)
      .first()
      .waitFor();
    await look("closed");

    await facilitator.getByRole("link", { name: "See the results and the plan" }).click();
    await facilitator.waitForURL(/\/results$/);
    await facilitator.getByText("Where the room agrees, and where it does not").first().waitFor();
    await facilitator.getByText("“The CX team finds out”").waitFor();
    await facilitator.getByText(/12 people in the fullest vote/).waitFor();
    await look("results");
    expect(room.faults()).toEqual([]);
    await room.close();
  },
);

test("the form, its errors and the console without script, and a room too small to be anonymous", async () => {
  const server = await start();
  const { page, faults, close } = await openPage(browser, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const picture = async (name: string) => {
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  await page.goto(`${server.origin}/start`);
  await page.getByRole("link", { name: "Run a workshop" }).click();
  await picture("new");
  await page.locator("input[value=picked]").check();
  await page.locator("summary", { hasText: "Roles, threshold" }).click();
  await page.locator("#threshold").fill("2");
  await press("Open the room");
  expect(await page.getByRole("alert").getByRole("link").allTextContents()).toHaveLength(3);
  expect(await page.locator("#threshold").inputValue()).toBe("2");
  await picture("new-refused");
  await page.locator("#title").fill("Ένα εργαστήριο");
  await page.locator("#threshold").fill("3");
  await page.locator("summary").first().click();
  await page.locator("input[name=domains]").first().check();
  await press("Open the room");
  await page.getByRole("heading", { name: "The room is open" }).waitFor();
  await picture("created");
  await page.getByRole("link", { name: "Go to your console" }).click();
  await page.getByText("0 people have joined; anonymity needs 3").waitFor();
  await press("Begin");
  await page.getByRole("button", { name: "Run it open" }).first().waitFor();
  await picture("too-few");
  await press("Run it open");
  await press("Open the vote");
  await press("Reveal");
  await page.getByText("Nobody voted.", { exact: true }).waitFor();
  await page.locator("summary", { hasText: "Other steps" }).click();
  await press("Skip this question");
  await page.getByText("skipped").first().waitFor();
  await page.locator("summary", { hasText: "Other steps" }).click();
  await press("Pause");
  await press("Go on");
  await press("Lock the door");
  await page.getByText("The door is locked: nobody else can join.").waitFor();
  await page.getByRole("link", { name: "Hand over, or share" }).click();
  await page.locator("input[value=facilitate]").check();
  await press("Make a private link");
  const link = (await page.locator("#private-link").textContent()) ?? "";
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([]);
  await close();

  const other = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await other.page.goto(link);
  await other.page.waitForURL(/\/w\/[^/]+$/);
  await other.page.getByRole("button", { name: "Open the door" }).click();
  // Once, whoever came by a link says that it was they who did.
  await other.page.getByLabel("I opened this link myself").check();
  await other.page.getByRole("button", { name: "Go on" }).click();
  await other.page.getByRole("button", { name: "Lock the door" }).waitFor();
  expect(other.faults.filter((fault) => !/status of 403/.test(fault))).toEqual([]);
  await other.close();
});

test("answers given alone order the agenda, last time's actions open the meeting, and a vote has a clock", async () => {
  const { origin } = await start();
  const at = { console: origin, wall: origin, phone: () => origin };
  const before = await WorkshopScreens.open(browser, at, "Spring");
  await before.press("Begin", "Read");
  await before.facilitator.getByLabel("What", { exact: true }).fill("Listen to ten calls");
  await before.facilitator.getByLabel("By when").fill("2027-01-31");
  await before.facilitator.getByRole("button", { name: "Take it down" }).click();
  await before.facilitator.getByText("by 31 January 2027").waitFor();

  const room = await WorkshopScreens.open(browser, at, "Autumn", before.facilitator, async (form) => {
    await form.locator("#after").selectOption({ index: 1 });
    await form.locator("summary", { hasText: "Roles, threshold" }).click();
    await form.locator("#threshold").fill("3");
    await form.locator("#vote-seconds").fill("3000");
    await form.locator("input[name=pre-work]").check();
  });
  const { facilitator, wall, phones } = room;
  const look = async (phase: string) => {
    await room.pictures(PICTURES, phase);
    expect([phase, await room.violations()]).toEqual([phase, []]);
  };
  for (let index = 0; index < 3; index += 1) await room.join("Manager");
  await room.press("Let people answer alone", "Answer on your own");
  await Promise.all(phones.map((phone, index) => answerAlone(phone, index)));
  await wall.getByText(/3 of 3 have begun/).waitFor();
  await look("pre-work");
  await room.press("Close the answers", "Welcome");
  await room.press("Begin", "What we took down last time");
  await facilitator.getByRole("button", { name: "Under way" }).click();
  await wall.getByText("under way").waitFor();
  await look("last-time");
  await room.press("On to the first question", "Read");
  expect(await facilitator.locator("li[aria-current=step]").textContent()).toContain("What follows a bad number");
  await room.press("Open the vote", "Vote");
  await wall.getByRole("timer").waitFor();
  const secondsLeft = async () => {
    const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec((await wall.getByRole("timer").textContent()) ?? "") ?? [];
    return Number(minutes) * 60 + Number(seconds);
  };
  const begun = await secondsLeft();
  expect(begun).toBeGreaterThan(1_000);
  expect(begun).toBeLessThanOrEqual(3_000);
  await facilitator.locator("summary", { hasText: "Other steps" }).click();
  for (let minute = 0; minute < 3; minute += 1) {
    const shown = await secondsLeft();
    await facilitator.getByRole("button", { name: "One minute more" }).click();
    await expect.poll(secondsLeft).toBeGreaterThan(shown);
  }
  await look("clock");
  await room.vote(2, 2, 2);
  await room.press("Reveal", "Result");
  await wall.getByText(/Since you answered alone/).waitFor();
  expect(room.faults()).toEqual([]);
  await room.close();
  await before.close();
});

/** Answers the third question of the pre-work, each phone with another level, so that it divides the room. */
async function answerAlone(phone: Page, index: number) {
  await phone.waitForSelector("#a-0");
  await phone.goto(`${phone.url()}?pick=all`);
  await phone.locator("ul.list a").nth(2).click();
  await phone.locator(`#a-${index * 2}`).click();
}
