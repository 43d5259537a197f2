import { type NextFunction, type Request, type Response, Router } from "express";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { Plumbline } from "../plumbline";
import { joining } from "./join";
import { liveStream } from "./live";
import type { PageFiles } from "./page";
import { pageFiles } from "./page-files";
import { seat } from "./seat";
import { vote } from "./vote";
import { words } from "./words";

/** What taking part needs. */
export interface Taking {
  readonly plumbline: Plumbline;
  readonly files: PageFiles;
}

type Handler = (request: Request, response: Response) => Promise<unknown>;

/** Joining, the participant's page, votes and live streams: plain handlers, without React. `assets` is the folder of built client files. */
export function participant(plumbline: Plumbline, assets: string): Router {
  const taking: Taking = { plumbline, files: pageFiles(assets) };
  const router = Router();
  const join = joining(taking);
  const page = seat(taking);
  const safely = (handler: Handler) => (request: Request, response: Response, next: NextFunction) => {
    response.set("Cache-Control", "no-store");
    handler(request, response).catch((error: unknown) => {
      if (!(error instanceof StorageTrouble) || response.headersSent) return next(error);
      plumbline.log.error(
        { requestId: response.locals.requestId, trouble: error.kind, err: error },
        "the database takes nothing",
      );
      response.status(503).set("Retry-After", "10").type("text/plain").send(words.trouble);
    });
  };
  router.post("/w/:id/vote", safely(vote(taking)));
  router.get("/w/:id/live", safely(liveStream(taking)));
  router.get("/w/:id/seat", safely(page.show));
  router.post("/w/:id/seat", safely(page.accept));
  router.get("/join", safely(join.field));
  router.get("/join/:code", safely(join.room));
  router.post("/join/:code", safely(join.takeSeat));
  return router;
}
