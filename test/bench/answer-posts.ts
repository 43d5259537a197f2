import autocannon from "autocannon";
import { begin } from "#test/support/assessment-flow";
import type { RunningServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const CONNECTIONS = 32;
const SECONDS = 8;
const QUESTION = "leader-distance.direct-contact";

export interface Throughput {
  readonly perSecond: number;
  /** How many were answered in all. */
  readonly answered: number;
  readonly p99: number;
  readonly failed: number;
}

const body = (answer: number, basedOn: number) =>
  new URLSearchParams({ answer: String(answer), "based-on": JSON.stringify([basedOn, null, "", "", ""]) }).toString();

/** Browsers with an assessment each, who post answers as fast as they are answered. */
export interface Posters {
  /** So many seconds of it; `writing` false posts what stands there already. */
  post(writing: boolean, seconds?: number): Promise<Throughput>;
}

/** Starts an assessment for each of so many connections. */
export async function posters(server: RunningServer, connections = CONNECTIONS): Promise<Posters> {
  const visitors = await Promise.all(
    Array.from({ length: connections }, async () => {
      const visitor = new Visitor(server.origin);
      const { id } = await begin(visitor, "full");
      return { path: `/a/${id}/q/${QUESTION}`, cookie: visitor.cookie() };
    }),
  );
  return {
    post: async (writing, seconds = SECONDS) => {
      for (const { path, cookie } of visitors) await reset(server.origin + path, cookie);
      return posted(server, visitors, writing, seconds);
    },
  };
}

type Posting = { readonly path: string; readonly cookie: string };

const headersOf = (server: string, cookie: string) => ({
  cookie,
  origin: server,
  "content-type": "application/x-www-form-urlencoded",
});

/** Puts the answer back to where every round begins, whatever stands there. */
async function reset(url: string, cookie: string): Promise<void> {
  const { origin } = new URL(url);
  const from = ["none", ...[1, 2].map((level) => JSON.stringify([level, null, "", "", ""]))];
  for (const mark of from) {
    const fields = new URLSearchParams({ answer: "1", "based-on": mark });
    const options = { method: "POST", redirect: "manual", headers: headersOf(origin, cookie), body: fields } as const;
    if ((await fetch(url, options)).status === 303) return;
  }
  throw new Error(`${url} takes no answer`);
}

async function posted(
  { origin }: RunningServer,
  visitors: readonly Posting[],
  writing: boolean,
  seconds: number,
): Promise<Throughput> {
  let next = 0;
  const result = await autocannon({
    url: origin,
    connections: visitors.length,
    duration: seconds,
    setupClient: (client) => {
      const { path, cookie } = visitors[next % visitors.length] ?? { path: "/", cookie: "" };
      next += 1;
      const request = (text: string) => ({
        method: "POST" as const,
        path,
        body: text,
        headers: headersOf(origin, cookie),
      });
      client.setRequests(writing ? [request(body(2, 1)), request(body(1, 2))] : [request(body(1, 1))]);
    },
  });
  const statuses = result.statusCodeStats as Record<string, { count: number }> | undefined;
  const answered = statuses?.["303"]?.count ?? 0;
  return {
    answered,
    perSecond: answered / result.duration,
    p99: result.latency.p99,
    failed: result.requests.total - answered,
  };
}
