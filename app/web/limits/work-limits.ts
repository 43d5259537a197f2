import type { Request, RequestHandler } from "express";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { PageFiles } from "../participant/page";
import { tokenIn } from "../participant/seat-cookie";
import type { Plumbline } from "../plumbline";
import { hashOf } from "../secrets";
import { sessionIn } from "../session-cookie";
import { boundedLimiter } from "./bounded-limiter";
import { turnAway } from "./turned-away";

/**
 * So many a minute on one process. What has a right link is bounded by its browser and its link alone, never by what others do; what is made anew by its browser, and
 * by all browsers that have been here, so that the disk does not fill: strangers have a bound of their own, which shuts out nobody else.
 */
export const A_MINUTE = {
  downloads: { browser: 30, link: 90, samples: 240 },
  starts: { browser: 30, strangers: 300, known: 3_000 },
  imports: { browser: 20, strangers: 120, known: 1_200 },
} as const;

const RETRY_SECONDS = 5;
const DOWNLOAD = /^\/a\/([^/]+)\/(?:(?!q\/).+\.[a-z]{2,5}|files\/.+?)\/?$/i;
const SAMPLE = /^\/sample\/[^/]+\/(?:[\w-]+\.pdf|files\/.+?)\/?$/i;
const REPORT = /^\/a\/([^/]+)\/(?:report|compare)\/?$/i;
const START = /^\/(?:start|workshops\/new|bench\/new)\/?$/i;
const IMPORT = /^\/import\/?$/i;

type Refused = number | null;

/** Bounds what costs the server much, by browser, by link and over all, before it is done. `?_data=` addresses have the same path. */
export function workLimits(plumbline: Plumbline, files: PageFiles): RequestHandler {
  const { store, cookies, now, publicPaper } = plumbline;
  const limiters = {
    downloads: boundedLimiter(A_MINUTE.downloads.browser),
    links: boundedLimiter(A_MINUTE.downloads.link),
    samples: boundedLimiter(A_MINUTE.downloads.samples),
    starts: makingLimiters(A_MINUTE.starts),
    imports: makingLimiters(A_MINUTE.imports),
  };
  const browserOf = (request: Request) =>
    sessionIn(request.headers.cookie, cookies) ?? tokenIn(request.headers.cookie, cookies);

  const made = async (request: Request, { browser, strangers, known }: MakingLimiters): Promise<Refused> => {
    const who = browserOf(request);
    if (who === undefined) return strangers.spend("all");
    return (await browser.spend(who)) ?? known.spend("all");
  };

  const download = async (request: Request, id: string): Promise<Refused> => {
    const session = sessionIn(request.headers.cookie, cookies);
    const opened = session && (await store.open(hashOf(session), id, now().toISOString()));
    // Without a right link the page says 404, which costs nothing.
    if (!opened || session === undefined) return null;
    return (await limiters.downloads.spend(session)) ?? limiters.links.spend(opened.linkId);
  };

  return async (request, response, next) => {
    const refuse = (seconds: number) => turnAway(request, response, files, seconds);
    try {
      const { path } = request;
      let seconds: Refused = null;
      if (request.method === "POST") {
        if (START.test(path)) seconds = await made(request, limiters.starts);
        else if (IMPORT.test(path)) seconds = await made(request, limiters.imports);
        else {
          const id = REPORT.exec(path)?.[1];
          if (id !== undefined) seconds = await download(request, decoded(id));
        }
      } else if (SAMPLE.test(path)) {
        if (publicPaper.isFull()) return refuse(RETRY_SECONDS);
        seconds = await limiters.samples.spend("all");
      } else {
        const id = DOWNLOAD.exec(path)?.[1];
        if (id !== undefined) seconds = await download(request, decoded(id));
      }
      if (seconds !== null) return refuse(seconds);
      next();
    } catch (error) {
      // Where the database does not answer, the page says so better than this could.
      next(error instanceof StorageTrouble ? undefined : error);
    }
  };
}

type MakingLimiters = ReturnType<typeof makingLimiters>;

const makingLimiters = ({ browser, strangers, known }: (typeof A_MINUTE)["starts" | "imports"]) => ({
  browser: boundedLimiter(browser),
  strangers: boundedLimiter(strangers),
  known: boundedLimiter(known),
});

/** A path's part as the pages read it; what cannot be decoded names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
