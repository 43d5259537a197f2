import type { Request, RequestHandler } from "express";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { PageFiles } from "../participant/page";
import { tokenIn } from "../participant/seat-cookie";
import type { Plumbline } from "../plumbline";
import { hashOf } from "../secrets";
import { sessionIn } from "../session-cookie";
import { boundedLimiter } from "./bounded-limiter";
import { turnAway } from "./turned-away";

/** So many a minute on one process. What has a right link is bounded by its browser and its link alone, never by what others do. */
export const A_MINUTE = {
  downloads: { browser: 30, link: 90, samples: 240 },
  starts: { browser: 30, everybody: 300 },
  imports: { browser: 20, everybody: 120 },
} as const;

const RETRY_SECONDS = 5;
const DOWNLOAD = /^\/a\/([^/]+)\/(?:(?!q\/).+\.[a-z]{2,5}|files\/.+?)\/?$/i;
const SAMPLE = /^\/sample\/[^/]+\/(?:[\w-]+\.pdf|files\/.+?)\/?$/i;
const REPORT = /^\/a\/([^/]+)\/report\/?$/i;
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
    starts: boundedLimiter(A_MINUTE.starts.browser),
    allStarts: boundedLimiter(A_MINUTE.starts.everybody),
    imports: boundedLimiter(A_MINUTE.imports.browser),
    allImports: boundedLimiter(A_MINUTE.imports.everybody),
  };
  const browserOf = (request: Request) =>
    sessionIn(request.headers.cookie, cookies) ?? tokenIn(request.headers.cookie, cookies);

  /** A browser that is not known yet is bounded with all others. */
  const made = async (request: Request, kind: "starts" | "imports"): Promise<Refused> => {
    const browser = browserOf(request);
    const own = browser === undefined ? null : await limiters[kind].spend(browser);
    return own ?? limiters[kind === "starts" ? "allStarts" : "allImports"].spend("all");
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
        if (START.test(path)) seconds = await made(request, "starts");
        else if (IMPORT.test(path)) seconds = await made(request, "imports");
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

/** A path's part as the pages read it; what cannot be decoded names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
