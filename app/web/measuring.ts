import type { Request, RequestHandler, Response } from "express";
import type { Log } from "./log";
import { isStream, type Metrics } from "./metrics";

const METHODS = new Set(["GET", "HEAD", "POST"]);

/** Counts and times every request by its route pattern, and logs it (level debug) with its id: never its address, which may name somebody's assessment. */
export const measuring =
  ({ requests, durations, underWay }: Metrics, log: Log, patternOf: (path: string) => string | null): RequestHandler =>
  (request, response, next) => {
    const end = durations.startTimer();
    const start = performance.now();
    const { path } = request;
    underWay.add(response);
    response.once("close", () => {
      underWay.delete(response);
      const labels = {
        route: routeOf(request, response, path, patternOf),
        method: METHODS.has(request.method) ? request.method : "other",
      };
      const status = response.writableFinished || isStream(response) ? response.statusCode : 499;
      requests.inc({ ...labels, status: String(status) });
      if (!isStream(response)) end(labels);
      const told = {
        requestId: response.locals.requestId,
        ...labels,
        status,
        ms: Math.round(performance.now() - start),
      };
      const event = eventOf(labels.route, labels.method, status);
      if (event === null) log.debug(told, "request");
      else log.info(told, event);
    });
    next();
  };

const GUARDED = /^\/(a|w|bench|open|join|import|metrics|calendar)(\/|$)/;

/** What an operator may want to look into, at the level info: ways in that were tried, refusals and limits; null for everything else. */
function eventOf(route: string, method: string, status: number): string | null {
  if (status === 429) return "a limit was reached";
  if (status === 403) return "refused";
  if (route === "/open" && method === "POST") return status === 303 ? "a link was opened" : "a wrong link was tried";
  if (route === "/bench/:id/unlock" && method === "POST") return "a passphrase was tried";
  return status === 404 && GUARDED.test(route) ? "refused" : null;
}

/** The pattern of a handler of the shell's own, of a page, of a static file; "other" for what is none of them. */
function routeOf(
  request: Request,
  response: Response,
  path: string,
  patternOf: (path: string) => string | null,
): string {
  const own: unknown = request.route?.path;
  if (typeof own === "string" && own !== "*") return request.baseUrl + own;
  if (path.startsWith("/assets/")) return "/assets/*";
  const page = patternOf(path);
  if (page !== null) return page;
  if (path.startsWith("/api/")) return "/api/*";
  return response.statusCode < 400 ? "static" : "other";
}
