import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage, sharedBrowser } from "#test/support/browser";
import { UNSEEN, worded, worstName } from "#test/support/hostile-names";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import { A_MINUTE } from "~/web/limits/limits";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";
import { corpus } from "./corpus";
import { crawl } from "./crawl";
import { furnished } from "./furnished";
import { type HostileHouse, hostileHouse } from "./hostile-house";
import { brokenIn } from "./read-download";

let rooms: ServedRooms;
let browser: Browser;
let house: HostileHouse;
beforeAll(async () => {
  [rooms, browser] = await Promise.all([serveRooms(), sharedBrowser()]);
  house = await hostileHouse(rooms);
});
afterAll(async () => {
  await rooms.stop();
});

/** Opens pages in a browser with these cookies; returns what went wrong, and adds what was to be read to `seen`. */
async function opened(paths: readonly string[], cookie: string, seen: string[] = []) {
  const { page, faults, close } = await openPage(browser);
  await page.context().addCookies(
    cookie.split("; ").map((pair) => {
      const equals = pair.indexOf("=");
      return { name: pair.slice(0, equals), value: pair.slice(equals + 1), url: rooms.origin };
    }),
  );
  const wrong: string[] = [];
  page.on("dialog", (dialog) => {
    wrong.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== rooms.origin) wrong.push(`asked ${request.url()}`);
  });
  for (const path of paths) {
    const response = await page.goto(rooms.origin + path, { waitUntil: "load" });
    const pwned = await page.evaluate(() => [(window as { pwned?: unknown }).pwned, ({} as { pwned?: unknown }).pwned]);
    seen.push(await page.evaluate(written));
    if ((response?.status() ?? 0) >= 400) wrong.push(`${path} is a ${response?.status()}`);
    if (pwned.some((value) => value !== undefined)) wrong.push(`${path} ran what somebody wrote`);
    if (new URL(page.url()).origin !== rooms.origin) wrong.push(`${path} led to ${page.url()}`);
    wrong.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
  }
  await close();
  return wrong;
}

/** Another browser of whoever owns an assessment. */
async function otherBrowser(id: string): Promise<string> {
  const { store, cookies, now } = rooms.plumbline;
  const [secret, session, at] = [newSecret(), newSecret(), now().toISOString()];
  await store.addLink(id, { id: newId(), scope: "own", name: "", secretHash: hashOf(secret), expiresAt: null }, at);
  await store.redeem(hashOf(secret), { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) }, at);
  return sessionCookie(session, cookies).split(";")[0] ?? "";
}

/** The words of a page, folded ones and those in fields too, without its scripts; runs in the page. */
function written(): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const script of body.querySelectorAll("script")) script.remove();
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  return [body.textContent, ...fields.map(({ value }) => value)].join("\n");
}

test("every page that shows hostile words runs none of them, breaks no policy and logs no error", async () => {
  const owned = await crawl(rooms.origin, house.cookie, [`/a/${house.assessment}`], 4);
  const start = [`/w/${house.room.id}`, `/w/${house.room.id}/present`, `/join/${house.room.code}`];
  const run = await crawl(rooms.origin, house.room.cookie, start, 4);
  expect([...owned.broken, ...run.broken]).toEqual([]);
  expect(owned.pages.length).toBeGreaterThan(20);
  const seen: string[] = [];
  expect(await opened(owned.pages, house.cookie, seen)).toEqual([]);
  expect(await opened(run.pages, house.room.cookie, seen)).toEqual([]);
  // What was written is there to be read.
  const shown = seen.join("\n").replace(/\s+/g, " ");
  const readable = corpus.scripts.filter((script) => shown.includes(script.replace(/\s+/g, " ").slice(0, 60)));
  expect(readable.length).toBeGreaterThan(corpus.scripts.length / 2);
});

test("nor does a participant's page, nor the first page of somebody who holds them", async () => {
  expect(await opened([`/w/${house.room.id}/seat`], house.phone)).toEqual([]);
  expect(await opened(["/"], house.cookie)).toEqual([]);
});

test("every download that shows them is whole, and nothing in it runs", async () => {
  const { downloads } = await crawl(rooms.origin, house.cookie, [`/a/${house.assessment}`], 3);
  // The files of an earlier time, and of what is due, are made by the same hands; with them there are many more than one browser may have in a minute.
  const files = downloads.filter((path) => path.startsWith("/a/") && !/paper=letter|version=|due=/.test(path));
  // One of each name: the same hands make it for every assessment. `npm run soak -- hostile-names` reads all of them.
  const own = [...new Map(files.map((path) => [path.replace(/^.*\/([^/?]+)(\?.*)?$/, "$1"), path])).values()];
  expect(own.length).toBeGreaterThan(2);
  const faults: string[] = [];
  const asked = new Map<string, { readonly cookie: string; readonly files: number }>();
  for (const path of own) {
    const id = path.split("/")[2] ?? "";
    const before = asked.get(id);
    const browser =
      before === undefined || before.files === A_MINUTE.downloads.browser
        ? { cookie: await otherBrowser(id), files: 0 }
        : before;
    asked.set(id, { ...browser, files: browser.files + 1 });
    const response = await fetch(rooms.origin + path, { headers: { Cookie: browser.cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) faults.push(`${path} is a ${response.status}`);
    else faults.push(...(await brokenIn(path, bytes)));
  }
  expect(faults).toEqual([]);
});

test("what was kept before names lost what nobody sees still opens, page by page and file by file", async () => {
  const { plumbline, origin } = rooms;
  const { store } = plumbline;
  const old = await furnished(plumbline, worded(worstName));
  const adopt = new URLSearchParams({ do: "adopt", start: "2027-01-01" });
  const headers = { Cookie: old.cookie, Origin: origin };
  await fetch(`${origin}/a/${old.assessment}/plan`, { method: "POST", headers, body: adopt });
  const kept = await store.planOf(old.assessment);
  if (kept === undefined) throw new Error("no plan was adopted");
  const named = { title: worstName, owner: worstName, team: worstName, note: worstName, why: worstName };
  const plan = { ...kept.plan, items: kept.plan.items.map((item) => ({ ...item, ...named })) };
  const change = planChangeOf({ number: 2, at: kept.adoptedAt, who: worstName }, { type: "adopted" }, []);
  expect(await store.savePlan({ ...kept, revision: 2, plan }, 1, change)).toBe(true);

  const { pages, downloads, broken } = await crawl(origin, old.cookie, [`/a/${old.assessment}`], 1);
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(10);
  const seen: string[] = [];
  expect(await opened(pages, old.cookie, seen)).toEqual([]);
  expect(seen.join()).toContain("Zkq");
  const faults: string[] = [];
  const files = downloads.filter((each) => /\.(csv|ics|md|json|docx)$/.test(each));
  const cookies = new Map<string, string>();
  for (const [index, path] of files.entries()) {
    // One browser may have so many in a minute.
    if (index % A_MINUTE.downloads.browser === 0) cookies.clear();
    const id = /^\/a\/([^/?]+)/.exec(path)?.[1];
    const cookie = id === undefined ? old.cookie : (cookies.get(id) ?? (await otherBrowser(id)));
    if (id !== undefined) cookies.set(id, cookie);
    const response = await fetch(origin + path, { headers: { Cookie: cookie } });
    faults.push(...(await brokenIn(path, Buffer.from(await response.arrayBuffer()))));
    if (UNSEEN.test(decodeURIComponent(response.headers.get("Content-Disposition") ?? ""))) faults.push(path);
  }
  expect(faults).toEqual([]);
});
