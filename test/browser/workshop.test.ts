import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage } from "#test/support/browser";
import { freshPostgres } from "#test/support/postgres";
import { type RunningServer, startServer } from "#test/support/running-server";
import { WorkshopScreens } from "#test/support/workshop-screens";

let browser: Browser;
const servers: RunningServer[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
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
  { timeout: 300_000 },
  async (_name, startBoth, isLookedAt) => {
    const [one, other] = await startBoth();
    const room = await WorkshopScreens.open(
      browser,
      { console: one.origin, wall: other.origin, phone: (index) => (index % 2 === 0 ? one : other).origin },
      "Measurement day",
    );
    const { facilitator, wall, phones } = room;
    const look = async (phase: string) => {
      if (!isLookedAt) return;
      await room.pictures(PICTURES, phase);
      expect([phase, await room.violations()]).toEqual([phase, []]);
    };

    for (let index = 0; index < 12; index += 1) await room.join(index < 6 ? "Executive" : "Frontline");
    await wall.getByText("12 people in the room").waitFor();
    expect(await wall.getByText(room.code.slice(0, 3)).count()).toBeGreaterThan(0);
    await look("lobby");

    await room.press("Begin", "Read");
    await look("reading");
    await room.press("Open the vote", "Vote");
    await room.vote(4, 3, 3, 4, 3, 4, 0, 0, 1, 0, 1);
    await phones[0]?.locator("#why").fill("I sat in on a call last week");
    await phones[0]?.locator("form.why button").tap();
    await wall.getByText("11 of 12").waitFor();
    expect(await wall.locator("body").textContent()).not.toContain("Two camps");
    await look("voting");
    await phones[11]?.locator("#a-1").tap();
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
      await room.vote(...phones.map((_, index) => (index % 3 === 0 ? 2 : 3) as 2 | 3));
      await room.press("Reveal", "Result");
      await room.press("Agree on this", "Agreed");
    }
    await room.press("Wrap up", "What we leave with");
    await wall.getByText("12 of 13", { exact: true }).waitFor();
    await look("wrap-up");
    await room.press("Close the workshop", "Closed");
    await phones[3]
      ?.getByText(/closed/i)
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
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([]);
  await close();
});
