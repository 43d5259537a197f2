import type { RequestHandler } from "express";

/** Whatever does not say how long it may be kept is kept by nobody: pages, their data addresses, downloads, redirects and every refusal. */
export const keptByNobody: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead;
  response.writeHead = function writeHeadKeptByNobody(this: typeof response, ...given: unknown[]) {
    if (!this.hasHeader("Cache-Control")) this.setHeader("Cache-Control", "no-store");
    return writeHead.apply(this, given as Parameters<typeof writeHead>);
  } as typeof writeHead;
  next();
};
