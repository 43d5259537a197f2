import type { RequestHandler } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** The origin people use: PUBLIC_URL's, else http and the Host header. */
export const ownOrigin = (publicOrigin: string | undefined, host: string | undefined) =>
  publicOrigin ?? `http://${host ?? "localhost"}`;

/**
 * Refuses every changing request that did not come from our own pages, on a page's address and on its `?_data=` address alike.
 * Foreign Origin or cross-site Sec-Fetch-Site: 403; neither header: 403. `/api` reads no cookie and is exempt.
 */
export const refuseForeignOrigins =
  (publicOrigin: string | undefined): RequestHandler =>
  (request, response, next) => {
    if (SAFE.has(request.method) || request.path.startsWith("/api/")) return next();
    const origin = request.headers.origin;
    const site = request.headers["sec-fetch-site"];
    const foreign = origin !== undefined && origin !== ownOrigin(publicOrigin, request.headers.host);
    const crossSite = site !== undefined && site !== "same-origin" && site !== "none";
    if (foreign || crossSite || (origin === undefined && site === undefined))
      return void response
        .status(403)
        .type("text/plain")
        .send(
          "This form was sent from another site, so nothing was changed. Open Plumbline itself and send it from there.",
        );
    next();
  };
