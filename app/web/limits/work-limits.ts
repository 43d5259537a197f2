import type { Request, RequestHandler, Response } from "express";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { PageFiles } from "../participant/page";
import { tokenIn } from "../participant/seat-cookie";
import type { Plumbline } from "../plumbline";
import { knownTrouble } from "../quick/known-trouble";
import { hashOf } from "../secrets";
import { sessionIn } from "../session-cookie";
import { typedJoinCode } from "../workshop/join-code";
import { networksOf } from "./caller";
import { COSTS, type Cost, costOf } from "./costs";
import type { Asker, HeldLimit } from "./limits";
import { turnAway } from "./turned-away";

const RETRY_SECONDS = 5;

type Refused = number | null;

/** Bounds what stands in the table of costs before it is done, except what its handler bounds itself. `?_data=` addresses have the same path. */
export function workLimits(plumbline: Plumbline, files: PageFiles): RequestHandler {
  const { store, cookies, now, publicPaper, limits } = plumbline;
  const sessionOf = (request: Request) => sessionIn(request.headers.cookie, cookies);

  /** By a right link alone; without one the page says 404, which costs nothing and is nobody's to spend. */
  const held = async (limit: HeldLimit, request: Request): Promise<Refused> => {
    const session = sessionOf(request);
    // What found the database away just now is not sent to it a second time: the page says so.
    if (session === undefined || knownTrouble(request) !== undefined) return null;
    const [, kind, part = ""] = request.path.split("/");
    const asked = [hashOf(session), decoded(part), now().toISOString()] as const;
    const opened = kind?.toLowerCase() === "bench" ? await store.openBench(...asked) : await store.open(...asked);
    return opened === undefined ? null : limits.held(limit, { browser: session, link: opened.linkId });
  };

  const seated = (request: Request): Promise<Refused> | null => {
    const token = tokenIn(request.headers.cookie, cookies);
    if (token !== undefined) return limits.seat({ browser: token });
    const code = typedJoinCode(decoded(request.path.split("/")[2] ?? ""));
    return code === undefined ? null : limits.seat({ code });
  };

  const refused = async ({ limit }: Cost, request: Request, response: Response): Promise<Refused> => {
    switch (limit) {
      case "starts":
      case "imports":
        return limits.make(limit, askerOf(request, response, cookies.secure, sessionOf(request)));
      case "samples":
        return publicPaper.isFull() ? RETRY_SECONDS : limits.sample(askerOf(request, response, cookies.secure));
      case "seats":
        return seated(request);
      case "votes":
      case "secrets":
      case "calendars":
      case "files":
      case "codes":
      case "guesses":
      case "challenges":
      case "exports":
      case "streams":
        return null;
      default:
        return held(limit, request);
    }
  };

  return async (request, response, next) => {
    try {
      const cost = costOf(request.method, request.path);
      const seconds = cost === undefined ? null : await refused(cost, request, response);
      if (seconds === null) return next();
      if (!response.destroyed) turnAway(request, response, files, seconds);
    } catch (error) {
      // Where the database does not answer, the page says so better than this could.
      next(error instanceof StorageTrouble ? undefined : error);
    }
  };
}

/** Bounds the forms of an address that cost more than its others, by what the table says of their field `do`; the seconds to wait, or null. */
export async function limitForm(
  { plumbline: { limits, cookies }, cookie }: { readonly plumbline: Plumbline; readonly cookie: string | null },
  address: "POST /bench/:id" | "POST /a/:id/plan",
  form: URLSearchParams,
  link: string,
): Promise<Refused> {
  const forms: Cost["forms"] = COSTS[address].forms;
  const limit = forms?.[form.get("do") ?? ""];
  const browser = sessionIn(cookie, cookies);
  return limit === undefined || browser === undefined ? null : limits.held(limit, { browser, link });
}

function askerOf(request: Request, response: Response, isBehindProxy: boolean, session?: string): Asker {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return { session, networks: networksOf(request, isBehindProxy), gone: gone.signal };
}

/** A path's part as the pages read it; what cannot be decoded names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
