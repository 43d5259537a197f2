import type { RequestHandler } from "express";
import { tokenIn } from "../participant/seat-cookie";
import type { CookieSettings } from "../session-cookie";
import { sessionIn } from "../session-cookie";

/** A browser opens six connections to one host; a proxy that speaks HTTP/2 lets it have more tabs. */
const STREAMS_A_BROWSER = 12;
const RETRY_SECONDS = 5;

/** Bounds the event streams that one browser holds open: 429 beyond. A stream without any cookie of ours is a 404 soon. */
export function streamLimit(cookies: CookieSettings, atMost = STREAMS_A_BROWSER): RequestHandler {
  const open = new Map<string, number>();
  return (request, response, next) => {
    // Node sends no headers of a HEAD before the response ends, which a stream's does not.
    if (request.method === "HEAD") return void response.status(405).set("Allow", "GET").end();
    const browser = tokenIn(request.headers.cookie, cookies) ?? sessionIn(request.headers.cookie, cookies);
    if (browser === undefined) return next();
    const streams = open.get(browser) ?? 0;
    if (streams >= atMost) return void response.status(429).set("Retry-After", String(RETRY_SECONDS)).end();
    open.set(browser, streams + 1);
    response.once("close", () => {
      const left = (open.get(browser) ?? 1) - 1;
      if (left > 0) open.set(browser, left);
      else open.delete(browser);
    });
    next();
  };
}
