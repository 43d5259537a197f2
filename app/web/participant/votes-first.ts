import type { IncomingMessage, ServerResponse } from "node:http";
import type { Application } from "express";
import type { Plumbline } from "../plumbline";
import { voting } from "./vote";

const VOTE = /^\/w\/([\w-]{1,64})\/vote(?:\?|$)/;

/** Where Express takes a request in; not among its published types. */
interface Entry {
  handle(request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void): void;
}

/** The same application, but votes do not wait in line behind what only pages need: Express alone costs a vote more than keeping it. */
export function votesFirst(app: Application, plumbline: Plumbline): Application {
  const entry = app as unknown as Entry;
  const handle = entry.handle.bind(app);
  const vote = voting(plumbline);
  entry.handle = (request, response, next) => {
    const id = request.method === "POST" ? VOTE.exec(request.url ?? "")?.[1] : undefined;
    if (id === undefined) handle(request, response, next);
    else vote(id, request, response);
  };
  return app;
}
