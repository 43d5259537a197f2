import type { Request, RequestHandler, Response } from "express";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { Plumbline } from "../plumbline";
import { words } from "./words";

const DAMAGED =
  "The server’s database is damaged. Nothing was kept; tell whoever runs this server, who has to put a backup in its place.";

/** What somebody with a phone reads where nothing can be kept. */
export const troubleText = ({ kind }: StorageTrouble): string => (kind === "damaged" ? DAMAGED : words.trouble);

/** Makes plain handlers of async ones: no cache keeps the answer, trouble of the database is a 503, other errors go on to the shell. */
export const safelyFor =
  ({ log }: Plumbline) =>
  (handler: (request: Request, response: Response) => Promise<unknown>): RequestHandler =>
  (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    handler(request, response).catch((error: unknown) => {
      if (!(error instanceof StorageTrouble) || response.headersSent) return next(error);
      const { requestId } = response.locals;
      log.error({ requestId, trouble: error.kind, err: error }, "the database takes nothing");
      response.status(503).set("Retry-After", "10").type("text/plain").send(troubleText(error));
    });
  };
