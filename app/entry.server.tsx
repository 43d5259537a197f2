import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { PasskeyScriptAddress } from "~/ui/passkey-script";
import { RequestContext } from "~/ui/request-context";
import { shownPath } from "~/web/shown-path";

/** Every page works without its script, so what is seen comes first: styles and type before modules. */
const PRELOADED = '<link rel="modulepreload"';
const LATER = '<link fetchpriority="low" rel="modulepreload"';

/** One buffered render: about twice the pages a second of the streaming entry, and the status is known before a byte is sent. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, requestId, passkeyScript }: AppLoadContext,
) {
  const page = renderToString(
    <RequestContext.Provider value={{ nonce, requestId }}>
      <PasskeyScriptAddress.Provider value={passkeyScript}>
        <RemixServer context={remix} url={request.url} />
      </PasskeyScriptAddress.Provider>
    </RequestContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!doctype html>${withWholePairs(page).replaceAll(PRELOADED, LATER)}`, { status, headers });
}

/** Only markup has this bracket: people's are escaped. */
const PAGE_DATA = ">window.__remixContext";
const HALF_PAIR = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/** Half of a pair of signs, in a text kept long ago, is U+FFFD in a page's bytes: the page's data say the same, or its script would draw it again. */
function withWholePairs(page: string): string {
  const at = page.indexOf(PAGE_DATA);
  if (at < 0 || !page.includes("\\ud", at)) return page;
  return page.slice(0, at) + page.slice(at).replace(HALF_PAIR, "$1\\ufffd");
}

/** What the router refuses, a form posted where none is, is no fault of ours: its status stands in the request's own line. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { plumbline, requestId } = context as AppLoadContext;
  plumbline.log.error({ requestId, path: shownPath(new URL(request.url).pathname), err: error }, "page failed");
};
