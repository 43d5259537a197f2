import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Application, type ErrorRequestHandler } from "express";
import { StorageTrouble } from "~/storage/storage-trouble";
import { api } from "./api";
import { assetAddress } from "./asset-address";
import { bodyLimit } from "./body-limit";
import { dropUnread } from "./drop-unread";
import { keptByNobody } from "./kept-by-nobody";
import { refusalPage } from "./limits/refusal-page";
import { streamLimit } from "./limits/stream-limit";
import { words } from "./limits/words";
import { workLimits } from "./limits/work-limits";
import { measuring } from "./measuring";
import { metricsPage } from "./metrics-page";
import { refuseForeignOrigins } from "./own-origin";
import type { PageFiles } from "./participant/page";
import { pageFiles } from "./participant/page-files";
import { participant } from "./participant/participant";
import { voting } from "./participant/vote";
import type { Plumbline } from "./plumbline";
import { sendProblem } from "./problem";
import { pulse } from "./pulse";
import { answersFirst } from "./quick/answers-first";
import { knownTrouble } from "./quick/known-trouble";
import { quickLane } from "./quick/quick-lane";
import { refuseMalformed } from "./refuse-malformed";
import { routePatterns } from "./route-pattern";
import { securityHeaders } from "./security-headers";
import { shownPath } from "./shown-path";
import { underPublicHost } from "./under-public-host";

const DROPPED_AT_MOST = 8 * 1024 * 1024;
const clientFiles = fileURLToPath(new URL("../client", import.meta.url));

/** The HTTP server around Remix: headers, origin check, static files, health and API, then every page. */
export function shell(plumbline: Plumbline, build: ServerBuild, staticFiles = clientFiles): Application {
  const app = express();
  const files = pageFiles(`${staticFiles}/assets`);
  const passkeyScript = assetAddress(`${staticFiles}/assets`, "passkey.js");
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.use((_request, response, next) => {
    response.locals.requestId = randomUUID();
    response.set("X-Request-Id", response.locals.requestId);
    if (plumbline.ending.signal.aborted) response.set("Connection", "close");
    next();
  });
  app.use(measuring(plumbline.metrics, plumbline.log, routePatterns(build)));
  app.use(...securityHeaders({ https: plumbline.cookies.secure, development: !plumbline.environment.production }));
  app.use(keptByNobody);
  app.use(dropUnread);
  app.use(refuseMalformed(files));
  app.use(compression());
  app.use(
    "/assets",
    express.static(`${staticFiles}/assets`, { immutable: true, maxAge: "1y", index: false, redirect: false }),
  );
  app.use(express.static(staticFiles, { maxAge: "1h", index: false, redirect: false }));
  const health = pulse(() => healthOf(plumbline), SILENT);
  app.get("/healthz", async (_request, response) => {
    const status = await health();
    response
      .status(status === "ok" ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ status });
  });
  app.get("/metrics", metricsPage(plumbline.metrics, plumbline.environment));
  app.use("/api", api(plumbline));
  app.use(refuseForeignOrigins(plumbline.environment.publicOrigin));
  app.use(refuseLargeBodies(files));
  app.use(workLimits(plumbline, files));
  app.get("/w/:id/live", streamLimit(plumbline.cookies));
  app.use(participant(plumbline, `${staticFiles}/assets`));
  app.use(underPublicHost(plumbline.environment.publicOrigin));
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (request, response) => ({
        trouble: knownTrouble(request),
        plumbline,
        nonce: response.locals.nonce,
        requestId: response.locals.requestId,
        passkeyScript,
      }),
    }),
  );
  app.use(faults(plumbline));
  return quickLane(app, [voting(plumbline), answersFirst(plumbline)]);
}

const SILENT = "database does not answer";

const healthOf = ({ store }: Plumbline): Promise<string> =>
  store.ping().then(
    () => "ok",
    (error) => (error instanceof StorageTrouble && error.kind === "damaged" ? "database is damaged" : SILENT),
  );

/** Turns away what says it is too large before a byte of it is read; the reader counts the rest. */
const refuseLargeBodies =
  (files: PageFiles): express.RequestHandler =>
  (request, response, next) => {
    const size = Number(request.headers["content-length"] ?? 0);
    const limit = bodyLimit(request.path);
    if (size <= limit) return next();
    // A connection that is closed while somebody still sends takes our answer with it: what is sent is let through, and dropped.
    if (size > DROPPED_AT_MOST) response.set("Connection", "close");
    const { title, texts } = words.tooLarge;
    response.status(413).send(refusalPage(files, title, texts(`${Math.round(limit / 1024)} kB`)));
  };

const faults =
  ({ log }: Plumbline): ErrorRequestHandler =>
  (error, request, response, next) => {
    const malformed = error instanceof URIError || (error as { status?: number }).status === 400;
    const status = malformed ? 400 : 500;
    const { requestId } = response.locals;
    if (!malformed) log.error({ requestId, path: shownPath(request.path), err: error }, "request failed");
    if (response.headersSent) return next(error);
    const message = malformed
      ? "That address is malformed. Check it, or start from the first page."
      : `Something went wrong on our side. If you tell somebody about it, give them this number: ${requestId}`;
    if (request.path.startsWith("/api/")) sendProblem(response, status, [{ path: "", message }]);
    else response.status(status).type("text/plain").send(message);
  };
