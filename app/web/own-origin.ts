import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** The origin people use: PUBLIC_URL's, else http and the Host header. */
export const ownOrigin = (publicOrigin: string | undefined, host: string | undefined) =>
  publicOrigin ?? `http://${host ?? "localhost"}`;

/** Said to a changing request that did not come from our own pages. */
export const FOREIGN =
  "This form was sent from another site, so nothing was changed. Open Plumbline itself and send it from there.";

/**
 * Whether a changing request has a foreign Origin, a cross-site Sec-Fetch-Site, or neither header. A page that tells no address of its own sends `null` for
 * its origin; where the browser says of it that it is ours, which no page can write, it is.
 */
export function isForeign(publicOrigin: string | undefined, headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  const isUntold = origin === "null" && site === "same-origin";
  const isElsewhere = origin !== undefined && !isUntold && origin !== ownOrigin(publicOrigin, host);
  const isCrossSite = site !== undefined && site !== "same-origin" && site !== "none";
  return isElsewhere || isCrossSite || (origin === undefined && site === undefined);
}

/**
 * Refuses every changing request that did not come from our own pages, on a page's address and on its `?_data=` address alike.
 * Foreign Origin or cross-site Sec-Fetch-Site: 403; neither header: 403. `/api` reads no cookie and is exempt.
 */
export const refuseForeignOrigins =
  (publicOrigin: string | undefined): RequestHandler =>
  (request, response, next) => {
    if (SAFE.has(request.method) || request.path.startsWith("/api/")) return next();
    if (isForeign(publicOrigin, request.headers)) return void response.status(403).type("text/plain").send(FOREIGN);
    // Remix compares an origin with the host, and cannot read this one.
    if (request.headers.origin === "null") request.headers.origin = ownOrigin(publicOrigin, request.headers.host);
    next();
  };
