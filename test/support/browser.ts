import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** A real browser of one's own to close: the system's, or the one that ships inside a registry package; `extra` are further flags of Chromium's. */
export async function openBrowser(extra: readonly string[] = []): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: [...FLAGS, ...extra] });
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...FLAGS, ...extra],
  });
}

let shared: Promise<Browser> | undefined;

/** The browser that the test files of this process use one after another, without what the file before left open; it ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser();
  const browser = await shared;
  browser.once("disconnected", () => {
    shared = undefined;
  });
  for (const context of browser.contexts()) await context.close();
  return browser;
}

/** What went wrong in a page while it was used. */
export interface Watched {
  readonly page: Page;
  /** Console errors, uncaught exceptions and refused content, as they came. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** What is awaited ends a wait at once; a page that is slow because the machine is busy is no finding. */
const AT_MOST_MS = 300_000;

/** A page in a context of its own that remembers every console error and CSP violation. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(AT_MOST_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  return { page, faults, close: () => context.close() };
}
