import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openPage, sharedBrowser, type Watched } from "#test/support/browser";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";

const PASSPHRASE = "four plain words here";

let here: ServedHere;
let origin: string;
let browser: Browser;
let watched: Watched;
let page: Page;
let authenticators: CDPSession;
let minutes = 0;
const scripted = new Set<string>();

beforeAll(async () => {
  [here, browser] = await Promise.all([serveHere({}, () => new Date(Date.now() + minutes * 60_000)), sharedBrowser()]);
  origin = here.origin.replace("127.0.0.1", "localhost");
  watched = await openPage(browser);
  page = watched.page;
  page.on("request", (request) => {
    if (request.url().includes("/passkey.js")) scripted.add(new URL(request.frame().url()).pathname);
  });
  authenticators = await page.context().newCDPSession(page);
  await authenticators.send("WebAuthn.enable");
  await authenticators.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
});
afterAll(async () => {
  await here.end();
});
beforeEach(async () => {
  minutes = 0;
  watched.faults.length = 0;
  await page.unrouteAll();
  await page.context().clearCookies();
});

/** This browser has the cookies of a visitor, and no other. */
async function as(visitor: Visitor) {
  const cookies = visitor.cookie().split("; ");
  await page.context().clearCookies();
  await page
    .context()
    .addCookies(
      cookies.map((pair) => ({ name: pair.split("=", 1)[0] ?? "", value: pair.replace(/^[^=]*=/, ""), url: origin })),
    );
}

/** A bench of a browser of its own: its page stands open. */
async function benched(name: string) {
  const owner = new Visitor(origin);
  const made = await owner.post("/bench/new", { name });
  const link = made.html.querySelector("#private-link")?.textContent ?? "";
  const path = made.html.querySelector("a.button")?.getAttribute("href") ?? "";
  await as(owner);
  await page.goto(origin + path);
  return { link, id: path.replace("/bench/", ""), href: origin + path };
}

async function make(name: string) {
  await page.getByLabel("A name for the new passkey").fill(name);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await page.getByText("The passkey is kept.").waitFor();
}

/** Another browser that opened the bench's link: at its door; the same authenticator is at hand. */
async function atTheDoor(link: string) {
  const visitor = new Visitor(origin);
  const door = await visitor.post("/open", { secret: link });
  await as(visitor);
  await page.goto(origin + door.path);
}
/** On a page that says nothing yet. */
async function usePasskey() {
  await page.goto(page.url());
  await page.getByRole("button", { name: "Use a passkey" }).click();
}

/** Does something after the browser signed and before the server hears of it; what was sent. */
async function beforeItArrives(work: () => unknown) {
  let sent = "";
  await page.route("**/unlock", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    sent = route.request().postData() ?? "";
    await work();
    await route.continue();
  });
  return () => sent;
}
/** Changes what the browser is asked to sign. */
const asking = (change: (options: Record<string, unknown>) => Record<string, unknown>) =>
  page.route("**/passkey", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
const isRefused = () => page.getByText("That passkey does not open this bench").waitFor();
const keys = async (id: string) => here.plumbline.store.passkeys(id);

test("a passkey is made on the bench's page and lets a browser in that has the link alone no more", async () => {
  const { link, id, href } = await benched("Clients");
  const name = `Łucja’s ${"laptop".repeat(30)}`;
  await make(name);
  expect(await page.locator("#passkeys li").allTextContents()).toEqual([expect.stringContaining(`${name}never used`)]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await keys(id)).toEqual([expect.objectContaining({ host: "localhost", transports: ["internal"] })]);
  const [{ counter: before } = { counter: -1 }] = await keys(id);

  await atTheDoor(link);
  await page.goto(href);
  expect(page.url()).toBe(`${href}/unlock`);
  expect(await page.locator("#passphrase").count()).toBe(0);
  await usePasskey();
  await page.waitForURL(href);
  expect(await page.locator("#passkeys li").textContent()).toContain("last used");
  expect((await keys(id))[0]?.counter).toBeGreaterThan(before);
  expect(await page.locator("#passkeys").textContent()).toContain("Whoever loses every passkey loses the bench");

  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect
    .poll(() => page.locator("#passkey-said").textContent())
    .toContain("has a passkey for this bench already");
  await page.goto(`${origin}/start`);
  expect([...scripted].map((path) => path.replace(id, ":id")).sort()).toEqual(["/bench/:id", "/bench/:id/unlock"]);
  expect(watched.faults).toEqual([]);
});

test("one that was removed, one of another bench, and a signature that comes late or without a finger or PIN let nobody in", async () => {
  const other = await benched("Other");
  await make("laptop");
  const [foreign] = await keys(other.id);
  const { link, id } = await benched("Clients");
  await make("laptop");
  await atTheDoor(link);

  await asking((options) => ({ ...options, allowCredentials: [{ id: foreign?.id, type: "public-key" }] }));
  await usePasskey();
  await isRefused();
  await page.unrouteAll();

  await asking((options) => ({ ...options, userVerification: "discouraged" }));
  await usePasskey();
  await isRefused();
  await page.unrouteAll();

  await beforeItArrives(() => {
    minutes = 5;
  });
  await usePasskey();
  await isRefused();
  await page.unrouteAll();

  await here.plumbline.store.setPassphrase(id, "hash", "nobody");
  const [own] = await keys(id);
  await beforeItArrives(() =>
    here.plumbline.store.removePasskey(id, own?.id ?? "", { sessionHash: "nobody", host: null, mayBeLast: true }),
  );
  await usePasskey();
  await isRefused();
  expect(await page.title()).toContain("Give the passphrase");
  await page.goto(page.url().replace("/unlock", ""));
  expect(page.url()).toContain("/unlock");
});

test("a signature counts once, in the browser that was asked for it", async () => {
  const { link, id, href } = await benched("Clients");
  await make("laptop");
  await atTheDoor(link);
  const sent = await beforeItArrives(() => {});
  await usePasskey();
  await page.waitForURL(href);
  const stolen = { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
  const send = async () =>
    (await page.context().request.post(`${href}/unlock`, { headers: stolen, data: sent(), maxRedirects: 0 })).status();
  expect(await send()).toBe(303);

  // Locked out again, the same browser replays what let it in.
  await here.plumbline.store.setPassphrase(id, "hash", "nobody");
  expect(await send()).toBe(422);
  // So does another one, while it is asked for a signature of its own.
  await atTheDoor(link);
  const ask = await page.context().request.post(`${href}/passkey`, { headers: stolen, data: "purpose=sign-in" });
  expect((await ask.json()).challenge).toEqual(expect.any(String));
  expect(await send()).toBe(422);
});

test("certificates of an authenticator are not looked into: what brings some is refused", async () => {
  const { id } = await benched("Clients");
  await asking((options) => ({ ...options, attestation: "direct" }));
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await page.getByText("The passkey was not kept.").waitFor();
  expect(await keys(id)).toEqual([]);
});

test("the last one goes only when it is meant, and the page says what follows; beside a passphrase it just goes", async () => {
  const { id } = await benched("Clients");
  await make("laptop");
  const remove = () => page.getByRole("button", { name: /^Remove.*laptop$/ }).click();
  await remove();
  await page.getByText("The passkey stays").waitFor();
  await page.getByLabel("the link alone opens the bench then").check();
  await remove();
  await page.getByText("The passkey is removed").waitFor();
  expect(await keys(id)).toEqual([]);

  await make("laptop");
  await page.getByLabel("New passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Set the passphrase" }).click();
  await page.getByText("The passphrase is set").waitFor();
  await page.getByRole("button", { name: "Remove the passphrase" }).click();
  await page.getByText("The passphrase stays").waitFor();
  await remove();
  await page.getByText("The passkey is removed").waitFor();
  expect(await keys(id)).toEqual([]);
});

test("without script the passphrase lets in and the passkey says what it needs; where no passkey works, the page says where one does", async () => {
  const { link, href } = await benched("Clients");
  await make("laptop");
  await page.getByLabel("New passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Set the passphrase" }).click();
  await page.getByText("The passphrase is set").waitFor();

  const visitor = new Visitor(origin);
  const door = await visitor.post("/open", { secret: link });
  expect(door.html.querySelector("noscript")?.textContent).toContain("A passkey needs script");
  expect(door.html.querySelector("form[data-passkey]")?.hasAttribute("hidden")).toBe(true);
  expect((await visitor.submit(door, { passphrase: PASSPHRASE }, "#passphrase-form")).path).toBe(
    new URL(href).pathname,
  );

  const elsewhere = new Visitor(here.origin);
  const closed = await elsewhere.post("/open", { secret: link });
  expect(closed.text).toContain(`open the private link at ${origin} instead`);
  expect(closed.html.querySelector("script")).toBeNull();
  expect((await elsewhere.post(`${door.path.replace("/unlock", "/passkey")}`, { purpose: "sign-in" })).status).toBe(
    409,
  );
});

test("guesses by passkey and passphrase are slowed together, and only who is in may make one", async () => {
  const { link } = await benched("Clients");
  await make("laptop");
  const visitor = new Visitor(origin);
  const { path } = await visitor.post("/open", { secret: link });
  const register = await visitor.post(path.replace("unlock", "passkey"), { purpose: "register" });
  expect(register.path).toBe(path);
  const tried = [
    { credential: "" },
    { credential: "{}" },
    { passphrase: "x" },
    { credential: "[" },
    { passphrase: "" },
  ];
  const statuses: number[] = [];
  for (const fields of [...tried, { credential: "{}" }, { passphrase: PASSPHRASE }])
    statuses.push((await visitor.post(path, fields as Record<string, string>)).status);
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
  const stranger = await new Visitor(origin).post(path.replace("unlock", "passkey"), { purpose: "sign-in" });
  expect(stranger.status).toBe(404);
});
