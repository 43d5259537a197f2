import type { IncomingMessage, ServerResponse } from "node:http";
import type { Application } from "express";
import { isMalformed } from "../refuse-malformed";

/** Sends a request the common way. */
export type Onward = (request: IncomingMessage) => void;

/** Takes a request that is its own, and says so; any other it leaves untouched. */
export type Taker = (request: IncomingMessage, response: ServerResponse, onward: Onward) => boolean;

/** Where Express takes a request in; not among its published types. */
interface Entry {
  handle(request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void): void;
}

/** The same application, but what many send at once does not wait in line behind what only pages need: Express and Remix cost it more than its own work. What is malformed is left to them. */
export function quickLane(app: Application, takers: readonly Taker[]): Application {
  const entry = app as unknown as Entry;
  const handle = entry.handle.bind(app);
  entry.handle = (request, response, next) => {
    const onward = (again: IncomingMessage) => handle(again, response, next);
    const isTaken = !isMalformed(request.url ?? "", request) && takers.some((take) => take(request, response, onward));
    if (!isTaken) onward(request);
  };
  return app;
}
