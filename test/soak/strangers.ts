import { startServer } from "#test/support/running-server";
import type { Programme } from "./programme";

const SECONDS = 30;
const AT_ONCE = 150;
/** What a newcomer may wait, in milliseconds: a turn, on a machine that is busy with the flood. */
const WAIT_MS = 2_000;
/** What goes through at once, and a turn every 0.2 seconds. */
const MOST = 300 + SECONDS * 5 + 60;
const FLOOD = "203.0.113.9";

export const strangers: Programme = {
  title: `one address starts assessments for ${SECONDS} s, with and without free seat tokens; newcomers from elsewhere wait for one turn`,
  tools: [],
  run: async (say) => {
    const server = await startServer();
    const start = async (address: string, cookie = "") => {
      const answer = await fetch(`${server.origin}/start`, {
        method: "POST",
        redirect: "manual",
        headers: { Origin: server.origin, "X-Forwarded-For": address, Cookie: cookie },
        body: new URLSearchParams({ scope: "quick" }),
      });
      await answer.arrayBuffer();
      return answer.status;
    };
    const token = async () => {
      const answer = await fetch(`${server.origin}/join`, { headers: { "X-Forwarded-For": FLOOD } });
      await answer.arrayBuffer();
      return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    };
    const end = performance.now() + SECONDS * 1_000;
    const statuses: Record<string, number> = {};
    const flood = Array.from({ length: AT_ONCE }, async (_, index) => {
      while (performance.now() < end) {
        const status = await start(FLOOD, index % 2 === 0 ? "" : await token());
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status === 429) await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    // What goes through at once is work like any other; from then on the row decides who is next.
    while (statuses[429] === undefined && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const waits: number[] = [];
    const refused: string[] = [];
    for (let newcomer = 0; performance.now() < end - 1_000; newcomer += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const since = performance.now();
      const status = await start(`198.51.${newcomer}.7`);
      waits.push(performance.now() - since);
      if (status !== 303) refused.push(`a newcomer was answered with ${status}`);
    }
    await Promise.all(flood);
    await server.stop();
    const worst = Math.max(...waits);
    const started = statuses[303] ?? 0;
    say(`the flood: ${JSON.stringify(statuses)}; ${waits.length} newcomers, the longest wait ${worst.toFixed(0)} ms`);
    return [
      ...(waits.length === 0 ? ["the flood was over before a newcomer came"] : []),
      ...refused,
      ...(worst > WAIT_MS ? [`a newcomer waited ${worst.toFixed(0)} ms; the limit is ${WAIT_MS}`] : []),
      ...(started > MOST ? [`the flood started ${started}; the limit is ${MOST}`] : []),
    ];
  },
};
