import type { RequestHandler } from "express";

/**
 * Once an answer is sent, lets through and drops what of the request was not read. A page that refuses before it reads leaves the rest
 * in the connection otherwise, and the browser's next request on it waits until the connection is given up.
 */
export const dropUnread: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (request.readableEnded) return;
    request.removeAllListeners("data");
    request.resume();
  });
  next();
};
