import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { StorageTrouble } from "~/storage/storage-trouble";
import { attendedBy } from "./attended";
import { formOf } from "./form";
import type { Plumbline } from "./plumbline";
import { shownPath } from "./shown-path";
import { troubleResponse } from "./trouble";

declare module "@remix-run/node" {
  interface AppLoadContext {
    readonly plumbline: Plumbline;
    readonly nonce: string;
    readonly requestId: string;
    readonly passkeyScript: string;
    /** What the database answered to this request before it came here. */
    readonly trouble?: StorageTrouble | undefined;
  }
}

/** Who asks for what: enough to open an assessment. */
export interface Asked {
  /** The Cookie header; null where there is none. */
  readonly cookie: string | null;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly plumbline: Plumbline;
}

/** What a loader or action is given: the request and the opened application. */
export interface Served extends Asked {
  readonly request: Request;
  readonly requestId: string;
}

/** What went wrong where nobody can do anything about it: shown as a page with the id that stands in the log. */
export interface Fault {
  readonly id: string;
}

/** Wraps a loader or action: an unexpected error is logged with the request's id and answered as a 500 that carries it. */
export const served =
  <T>(work: (served: Served) => Promise<T> | T) =>
  async ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const { plumbline, requestId, trouble } = context as AppLoadContext;
    try {
      if (trouble !== undefined) throw trouble;
      const attended = await attendedBy(request, plumbline.cookies);
      const asked = { request, cookie: request.headers.get("Cookie"), params, plumbline, requestId };
      return attended === null ? await work(asked) : await withCookie(attended, () => work(asked));
    } catch (error) {
      if (error instanceof Response) throw error;
      if (error instanceof StorageTrouble) {
        plumbline.log.error({ requestId, trouble: error.kind, err: error }, "the database takes nothing");
        // What was posted is drawn again, also where nothing could be read before it.
        if (request.method === "POST" && !request.bodyUsed) await formOf(request).catch(() => {});
        throw troubleResponse(error.kind, request);
      }
      const told = { requestId, path: shownPath(new URL(request.url).pathname), err: error };
      if (request.signal.aborted) plumbline.log.info(told, "whoever asked has gone");
      else plumbline.log.error(told, "request failed");
      throw faultResponse(requestId);
    }
  };

/** Sets a cookie beside whatever is answered or thrown. */
async function withCookie<T>(cookie: string, answer: () => Promise<T> | T): Promise<T> {
  try {
    const answered = await answer();
    if (answered instanceof Response) answered.headers.append("Set-Cookie", cookie);
    return answered;
  } catch (error) {
    if (error instanceof Response) error.headers.append("Set-Cookie", cookie);
    throw error;
  }
}

/** A 500 whose body names the id to look for in the log. */
const faultResponse = (id: string) =>
  new Response(JSON.stringify({ id } satisfies Fault), {
    status: 500,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
