import type { BrowserContext, Page, Request, Route } from "playwright-core";
import { expect } from "vitest";

/** What a page loads to be drawn; whoever has lost that has no page to lose anything on. */
const DRAWS = /\.(?:css|js|woff2|svg)$/;

/** A line on which every second request fails once: by turns it is cut, and answered by whoever stands before a server that cannot. */
export interface FailingLine {
  /** The requests that failed, as method and path. */
  readonly failed: readonly string[];
}

/** Opening a page by its address is not counted; the one request after a failed one that is the same gets through. */
export async function failEverySecond(
  context: BrowserContext,
  from: "the first" | "the second" = "the second",
): Promise<FailingLine> {
  const failed: string[] = [];
  const again = new Set<string>();
  let asked = from === "the first" ? 1 : 0;
  await context.route("**/*", async (route, request) => {
    const { pathname } = new URL(request.url());
    if (DRAWS.test(pathname) || isOpening(request)) return route.continue();
    const key = `${request.method()} ${pathname}`;
    if (again.delete(key)) return route.continue();
    asked += 1;
    if (asked % 2 === 1) return route.continue();
    again.add(key);
    failed.push(key);
    return fail(route, failed.length);
  });
  return { failed };
}

const isOpening = (request: Request) => request.isNavigationRequest() && request.method() === "GET";

const UNABLE_TITLE = "503 Service Unavailable";
const UNABLE = { status: 503, contentType: "text/html", body: `<title>${UNABLE_TITLE}</title>` };

const fail = (route: Route, count: number) =>
  count % 2 === 1 ? route.abort("connectionreset") : route.fulfill(UNABLE);

/** Presses what sends a form as a whole page; where the browser shows that it did not get there, loads that page again, which sends the form again. */
export async function sendPage(page: Page, button: string, from: RegExp): Promise<void> {
  const isUnder = async () => {
    const { pathname, protocol } = new URL(page.url());
    if (protocol === "chrome-error:" || (await page.title()) === UNABLE_TITLE) return "failed";
    return from.test(pathname) ? "here" : "away";
  };
  await page.getByRole("button", { name: button }).first().click();
  await expect.poll(isUnder).not.toBe("here");
  if ((await isUnder()) === "failed") await page.reload();
  await expect.poll(isUnder).toBe("away");
}
