import autocannon from "autocannon";
import { begin } from "#test/support/assessment-flow";
import type { RunningServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

const CONNECTIONS = 32;
const SECONDS = 8;
const QUESTION = "leader-distance.direct-contact";

interface Throughput {
  readonly perSecond: number;
  /** How many were answered in all. */
  readonly answered: number;
  readonly p99: number;
  readonly failed: number;
}

const body = (answer: number, basedOn: number) =>
  new URLSearchParams({ answer: String(answer), "based-on": JSON.stringify([basedOn, null, "", "", ""]) }).toString();

/** Answer POSTs a second and their p99 in ms at so many connections, each with an assessment of its own; `writing` false posts what stands there already. */
export async function answerPosts(
  server: RunningServer,
  writing: boolean,
  connections = CONNECTIONS,
): Promise<Throughput> {
  const visitors = await Promise.all(
    Array.from({ length: connections }, async () => {
      const visitor = new Visitor(server.origin);
      const { id } = await begin(visitor, "full");
      await visitor.post(`/a/${id}/q/${QUESTION}`, { answer: "1", "based-on": "none" });
      return { path: `/a/${id}/q/${QUESTION}`, cookie: visitor.cookie() };
    }),
  );
  let next = 0;
  const result = await autocannon({
    url: server.origin,
    connections,
    duration: SECONDS,
    setupClient: (client) => {
      const { path, cookie } = visitors[next % connections] ?? { path: "/", cookie: "" };
      next += 1;
      const request = (text: string) => ({
        method: "POST" as const,
        path,
        body: text,
        headers: { cookie, origin: server.origin, "content-type": "application/x-www-form-urlencoded" },
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
