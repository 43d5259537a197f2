import type { RequestHandler } from "express";

/** So much is let through; whoever sends on is cut off. */
const DROPPED_AT_MOST = 8 * 1024 * 1024;

/**
 * Once an answer is sent, lets through and drops what of the request was not read. A page that refuses before it reads leaves the rest
 * in the connection otherwise, and the browser's next request on it waits until the connection is given up.
 */
export const dropUnread: RequestHandler = (request, response, next) => {
  response.once("finish", () => {
    if (request.readableEnded) return;
    request.removeAllListeners("data");
    let dropped = 0;
    request.on("data", (chunk: Buffer) => {
      dropped += chunk.byteLength;
      if (dropped > DROPPED_AT_MOST) request.destroy();
    });
    request.resume();
  });
  next();
};
