import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Environment } from "./environment";
import type { Metrics } from "./metrics";

const LOOPBACK = /^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/;
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * `/metrics` for whoever brings METRICS_TOKEN as a bearer and, where no PUBLIC_URL says that there is a proxy, for whoever is on this machine; for anybody else
 * it is not there. A proxy that hands requests on without a word of it looks like this machine.
 */
export const metricsPage =
  (
    metrics: Metrics,
    { metricsToken, publicOrigin }: Pick<Environment, "metricsToken" | "publicOrigin">,
  ): RequestHandler =>
  async (request, response, next) => {
    const isHere = publicOrigin === undefined && isFromHere(request);
    if (!isHere && !bears(request, metricsToken)) return next();
    response
      .set({ "Cache-Control": "no-store", "Content-Type": "text/plain; version=0.0.4; charset=utf-8" })
      .send(await metrics.text());
  };

/** Asked on the loopback address by its own name and handed on by nobody: a proxy on this machine speaks for others. */
const isFromHere = ({ socket, headers }: Request) =>
  LOOPBACK.test(socket.remoteAddress ?? "") &&
  LOCAL_HOST.test(headers.host ?? "") &&
  FORWARDED.every((name) => headers[name] === undefined);

function bears({ headers }: Request, token: string | undefined): boolean {
  if (token === undefined) return false;
  const hashed = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hashed(headers.authorization ?? ""), hashed(`Bearer ${token}`));
}
