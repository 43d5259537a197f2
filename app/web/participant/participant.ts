import { Router } from "express";
import type { Plumbline } from "../plumbline";
import { joining } from "./join";
import { liveStream } from "./live";
import type { PageFiles } from "./page";
import { pageFiles } from "./page-files";
import { safelyFor } from "./safely";
import { seat } from "./seat";

/** What taking part needs. */
export interface Taking {
  readonly plumbline: Plumbline;
  readonly files: PageFiles;
}

/** Joining, the participant's page and live streams: plain handlers, without React (votes: `voting`). `assets` is the folder of built client files. */
export function participant(plumbline: Plumbline, assets: string): Router {
  const taking: Taking = { plumbline, files: pageFiles(assets) };
  const router = Router();
  const join = joining(taking);
  const page = seat(taking);
  const safely = safelyFor(plumbline);
  router.get("/w/:id/live", safely(liveStream(taking)));
  router.get("/w/:id/seat", safely(page.show));
  router.post("/w/:id/seat", safely(page.accept));
  router.get("/join", safely(join.field));
  router.get("/join/:code", safely(join.room));
  router.post("/join/:code", safely(join.takeSeat));
  return router;
}
