import type { ServerResponse } from "node:http";
import type { Metrics } from "../metrics";
import type { Plumbline } from "../plumbline";
import { strictHeaders } from "../security-headers";

/** What is answered: `headers` are names and values in turn. */
export interface QuickAnswer {
  readonly status: number;
  readonly headers?: readonly string[];
  readonly body?: string;
}

/** The request that is answered: its response, its id and when it came, by `performance.now()`. */
export interface Asking {
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly since: number;
}

/** Gives answers to POSTs of one route pattern with the headers and the metrics that the shell has. */
export function giving(plumbline: Plumbline, route: string): (asking: Asking, answer: QuickAnswer) => void {
  const { cookies, environment, metrics, ending } = plumbline;
  const strict = strictHeaders({ https: cookies.secure, development: !environment.production });
  const measured = measuredLater(metrics, route);
  return ({ response, requestId, since }, { status, headers = [], body }) => {
    const all = strict();
    all.push("X-Request-Id", requestId, "Cache-Control", "no-store", ...headers);
    if (ending.signal.aborted) all.push("Connection", "close");
    response.writeHead(status, all).end(body);
    measured(status, since);
  };
}

/** Measures answers in the turn after theirs, so that nobody waits for a counter. */
function measuredLater({ requests, durations }: Metrics, route: string) {
  const labels = { route, method: "POST" };
  const counts = new Map<number, number>();
  let taken: number[] = [];
  const measure = () => {
    for (const [status, count] of counts) requests.inc({ ...labels, status: String(status) }, count);
    for (const ms of taken) durations.observe(labels, ms / 1000);
    counts.clear();
    taken = [];
  };
  return (status: number, since: number) => {
    if (taken.length === 0) setImmediate(measure);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    taken.push(performance.now() - since);
  };
}
