import type { RequestHandler } from "express";
import { refusalPage } from "./limits/refusal-page";
import { words } from "./limits/words";
import type { PageFiles } from "./participant/page";
import { sendProblem } from "./problem";

const HOST = /^([a-z\d]([\w.-]{0,252})|\[[\da-f:.]{2,45}\])(:\d{1,5})?$/i;
const METHODS = ["GET", "HEAD", "POST"];
const METHOD = "This address takes GET and POST.";

/**
 * Refuses what no browser sends before anything reads it: an address that is not a path in its one spelling (400), a Host header that is no host (400; Remix would
 * build its address from it and route by that), and methods that no page has (405). What a proxy says of another host is dropped.
 */
export const refuseMalformed =
  (files: PageFiles): RequestHandler =>
  (request, response, next) => {
    delete request.headers["x-forwarded-host"];
    const { host } = request.headers;
    const isForApi = request.path.startsWith("/api/");
    const problem = (status: 400 | 405, message: string) => sendProblem(response, status, [{ path: "", message }]);
    if (!isPath(request.originalUrl) || (host !== undefined && !isHost(host))) {
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
