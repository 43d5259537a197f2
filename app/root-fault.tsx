import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Page } from "~/ui/page";
import { useRequestId } from "~/ui/request-context";

/** Every page that is not the one asked for: what happened, and what to do next. */
export function RootFault() {
  const error = useRouteError();
  const requestId = useRequestId();
  const { title, text, id } = wordsFor(error, requestId);
  return (
    <Page title={title}>
      <div className="prose">
        <p>{text}</p>
        {id ? (
          <p>
            If you tell somebody about it, give them this number: <code className="num">{id}</code>
          </p>
        ) : null}
        <p>
          <a href="/">Go to the start page</a>
        </p>
      </div>
    </Page>
  );
}

function wordsFor(
  error: unknown,
  requestId: string | undefined,
): { title: string; text: string; id?: string | undefined } {
  if (!isRouteErrorResponse(error)) return { title: "Something went wrong on our side", text: FAULT, id: requestId };
  const said = typeof error.data === "string" && error.data !== "" ? error.data : undefined;
  switch (error.status) {
    case 403:
      return {
        title: "This link cannot do that",
        text: said ?? "This link only shows. Ask its owner for one that can change things.",
      };
    case 404:
      return {
        title: "There is nothing here for this browser",
        text: "The address may be mistyped, the link may have expired or been taken back, or it was opened in another browser. If you have a private link, open it again here.",
      };
    case 405:
      return {
        title: "That cannot be done here",
        text: "This address does not take what was sent to it. Go back and try again.",
      };
    case 413:
      return { title: "That is too much at once", text: said ?? "Shorten it and send it again." };
    case 415:
      return { title: "That came in a form we do not read", text: said ?? "Send it from the page itself." };
    case 429:
      return { title: "Too much at once", text: said ?? "Wait a moment and try again." };
    case 500:
      return {
        title: "Something went wrong on our side",
        text: FAULT,
        id: (error.data as { id?: string } | null)?.id ?? requestId,
      };
    default:
      return { title: `That did not work (${error.status})`, text: said ?? "Go back and try again." };
  }
}

const FAULT =
  "Nothing you had saved is lost. Try again in a moment; what you just typed is still in the page you came from.";
