import type { RequestHandler } from "express";

/**
 * Where PUBLIC_URL says what people use, pages are asked under that host, whatever the Host header says: a proxy may rename it, and Remix,
 * which compares it with the Origin that was checked already, would answer every form with a 500.
 */
export function underPublicHost(publicOrigin: string | undefined): RequestHandler {
  const host = publicOrigin === undefined ? undefined : new URL(publicOrigin).host;
  return (request, _response, next) => {
    if (host !== undefined) request.headers.host = host;
    next();
  };
}
