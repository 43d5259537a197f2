import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { refusalPage } from "./limits/refusal-page";
import { words } from "./limits/words";
import type { PageFiles } from "./participant/page";
import { sendProblem } from "./problem";

const HOST = /^([a-z\d]([\w.-]{0,252})|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;
const METHODS = ["GET", "HEAD", "POST"];
const METHOD = "This address takes GET and POST.";

/** Whether a request has an address that is not a path in its one spelling, a Host header that is no host, or more than one. */
export const isMalformed = (address: string, { headers: { host }, rawHeaders }: IncomingMessage): boolean =>
  !isPath(address) || (host !== undefined && !isHost(host)) || isTwice("host", rawHeaders);

/**
 * Refuses what no browser sends before anything reads it: what is malformed (400; Remix would build its address from the Host header and route by that), and methods
 * that no page has (405). What a proxy says of another host is dropped.
 */
export const refuseMalformed =
  (files: PageFiles): RequestHandler =>
  (request, response, next) => {
    delete request.headers["x-forwarded-host"];
    const isForApi = request.path.startsWith("/api/");
    const problem = (status: 400 | 405, message: string) => sendProblem(response, status, [{ path: "", message }]);
    if (isMalformed(request.originalUrl, request)) {
      const { title, texts } = words.malformed;
      if (isForApi) return problem(400, [title, ...texts].join(". "));
      return void response.status(400).send(refusalPage(files, title, texts));
    }
    if (METHODS.includes(request.method)) return next();
    response.set("Allow", METHODS.join(", "));
    if (isForApi) return problem(405, METHOD);
    response.status(405).type("text/plain").send(METHOD);
  };

/** Letters, digits and marks that need no escape. */
const NEEDLESS = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/i;

/** A path whose escapes are UTF-8, and which the router reads as it stands: limits go by the path, so that there is no second spelling that passes them by. */
function isPath(address: string): boolean {
  const path = address.replace(/\?.*/, "");
  try {
    decodeURIComponent(path);
    return !path.includes("//") && !NEEDLESS.test(path) && new URL(`http://plumbline${path}`).pathname === path;
  } catch {
    return false;
  }
}

function isHost(host: string): boolean {
  const [, , , port = ":0"] = HOST.exec(host) ?? [];
  return HOST.test(host) && Number(port.slice(1)) <= 65_535 && URL.canParse(`http://${host}`);
}

/** Node keeps the first of two, and whoever stands in front of it may have gone by the second. */
const isTwice = (name: string, rawHeaders: readonly string[]): boolean =>
  rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length > 1;
