import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { AttendFirst } from "~/ui/attend-first";
import { Page } from "~/ui/page";
import { useRequestId } from "~/ui/request-context";
import { SendAgain } from "~/ui/send-again";
import type { Unattended } from "~/web/attended";
import { LINK_ENDED } from "~/web/link-ended";
import type { Trouble } from "~/web/trouble";
import { words } from "./root-fault-words";

/** Every page that is not the one asked for: what happened, and what to do next. */
export function RootFault() {
  const { title, text, id, trouble, unattended, opens } = wordsFor(useRouteError(), useRequestId());
  return (
    <Page title={title}>
      <div className="prose">
        <p>{text}</p>
        {unattended ? <AttendFirst {...unattended} /> : null}
        {trouble ? <SendAgain {...trouble} /> : null}
        {id ? (
          <p>
            {words.number} <code className="num">{id}</code>
          </p>
        ) : null}
        {opens ? (
          <p>
            <a href="/open">{words.open}</a>
          </p>
        ) : null}
        <p>
          <a href="/">{words.home}</a>
        </p>
      </div>
    </Page>
  );
}

interface Said {
  readonly title: string;
  readonly text: string;
  /** The number to look for in the log. */
  readonly id?: string | undefined;
  readonly trouble?: Trouble;
  readonly unattended?: Unattended;
  /** Whether a private link may lead on. */
  readonly opens?: boolean;
}

const isUnattended = (data: unknown): data is Unattended =>
  typeof data === "object" && data !== null && "unattended" in data;

function wordsFor(error: unknown, requestId: string | undefined): Said {
  if (!isRouteErrorResponse(error)) return { ...words.fault, id: requestId };
  if (isUnattended(error.data)) return { ...words.unattended, unattended: error.data };
  const trouble = error.data as Trouble | null;
  if (trouble !== null && typeof trouble === "object" && "trouble" in trouble)
    return { ...words.trouble(trouble.trouble, trouble.posted.length > 0), trouble };
  const said = typeof error.data === "string" && error.data !== "" ? error.data : undefined;
  if (error.status === 410 && error.statusText === LINK_ENDED) return { title: words.linkEnded, text: said ?? "" };
  if (error.status === 404) return { ...words.missing, opens: true };
  if (error.status >= 500 && said === undefined)
    return { ...words.fault, id: (error.data as { id?: string } | null)?.id ?? requestId };
  const { title, text } = words.refused[error.status] ?? words.other(error.status);
  return { title, text: said ?? text };
}
