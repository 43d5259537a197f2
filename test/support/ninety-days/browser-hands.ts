import type { Browser, Locator, Page, Response } from "playwright-core";
import { openPage } from "../browser";
import { type Button, type Hands, QUESTION, type Seen, seen } from "./hands";

/** What a browser writes down where the server refuses, asks or says that something has ended: it is meant. */
const MEANT = /status of (403|409|410|422)/;

/** How a form that was taken leads on, without script and with it. */
const REDIRECTS = [303, 204];

/** Somebody with a real browser; `faults` gets every other error of the console, and whatever broke. */
export async function browserHands(browser: Browser, origin: string, faults: string[]): Promise<Hands> {
  const watched = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const { page } = watched;
  const shown = async (status: number): Promise<Seen> => {
    const { pathname, search } = new URL(page.url());
    return seen(status, pathname + search, await page.content());
  };
  const come = async (address: string) => {
    const response = await page.goto(origin + address);
    return response?.status() ?? 0;
  };
  return {
    go: async (path) => shown(await come(path)),
    comesBy: async (secret) => {
      await come(`/open#${secret}`);
      await page.waitForURL(/\/a\//);
      return shown(200);
    },
    send: async (form, fields = {}, button) => {
      const whole = page.locator(form).first();
      await unfolded(whole);
      for (const [name, value] of Object.entries(fields)) await filled(whole, name, value);
      const wanted = buttonIn(whole, button);
      await unfolded(wanted);
      return shown(await pressed(page, wanted));
    },
    // With script an answer is kept first, and then the page leads on by itself.
    answers: async (fields) => {
      const before = page.url();
      const form = page.locator(QUESTION);
      for (const [name, value] of Object.entries(fields)) await filled(form, name, value);
      await buttonIn(form, undefined).click();
      await page.waitForURL(({ href }) => href !== before);
      await drawn(page);
      return shown(200);
    },
    typed: (field) => page.locator(field).first().inputValue(),
    file: async (path) => {
      const response = await page.context().request.get(origin + path);
      return { status: response.status(), body: await response.body() };
    },
    brings: async (bytes, name) => {
      await come("/import");
      const buffer = Buffer.from(bytes);
      await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      return shown(await pressed(page, page.locator("form:has(input[type=file]) button[type=submit]")));
    },
    close: async () => {
      faults.push(...watched.faults.filter((fault) => !MEANT.test(fault)));
      await watched.close();
    },
  };
}

const buttonIn = (form: Locator, button: Button | undefined) =>
  button === undefined
    ? form.locator('button[type="submit"]').first()
    : form.locator(`button[name="${button.name}"][value="${button.value}"]`);

/** Opens what is folded around an element, from the outside in, as a person would. */
async function unfolded(element: Locator) {
  const closed = element.locator("xpath=ancestor::details[not(@open)]");
  for (let count = await closed.count(); count > 0; count = await closed.count())
    await closed.first().locator("xpath=./summary").click();
}

/** What React was given is drawn with the next frame. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

async function filled(form: Locator, name: string, value: string) {
  const field = form.locator(`[name="${name}"]`);
  await unfolded(field.first());
  const kind = await field
    .first()
    .evaluate((found) => (found instanceof HTMLInputElement ? found.type : found.tagName));
  if (kind === "radio" || kind === "checkbox") await form.locator(`[name="${name}"][value="${value}"]`).check();
  else if (kind === "SELECT") await field.selectOption(value);
  else await field.fill(value);
}

/** Presses a button and waits until the page says what became of it; whoever came by a link says once that it was them. */
async function pressed(page: Page, button: Locator): Promise<number> {
  const status = await answeredBy(page, () => button.click());
  if (status !== 403) return status;
  await page.getByRole("checkbox", { name: "I opened this link myself" }).check();
  return answeredBy(page, () => page.getByRole("button", { name: "Go on" }).click());
}

async function answeredBy(page: Page, press: () => Promise<void>): Promise<number> {
  const posted = (response: Response) => response.request().method() === "POST";
  const looked = (response: Response) => response.request().method() === "GET" && response.url().includes("_data=");
  const answer = page.waitForResponse(posted);
  // Only one of the two comes; the other is let go when the page closes.
  const again = page.waitForResponse(looked).catch(() => undefined);
  const loaded = page.waitForEvent("load").catch(() => undefined);
  await press();
  const response = await answer;
  const status = response.status();
  const onwards = response.headers()["x-remix-redirect"];
  if (response.request().isNavigationRequest()) await loaded;
  else if (onwards !== undefined) await page.waitForURL(new URL(onwards, page.url()).href);
  else if (status === 200) await again;
  else if (status !== 403) await page.getByRole("alert").first().waitFor();
  await drawn(page);
  return REDIRECTS.includes(status) ? 200 : status;
}
