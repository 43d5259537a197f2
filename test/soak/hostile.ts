import { serveHere } from "#test/support/served-here";
import { hostileRun } from "../security/hostile-run";
import type { Programme } from "./programme";

const REQUESTS = 20_000;
const SEED = 4711;

export const hostile: Programme = {
  title: "20,000 hostile requests: no 5xx, no hang, no missing header",
  tools: [],
  run: async (say) => {
    const server = await serveHere();
    try {
      const { requests, statuses, faults } = await hostileRun(server, REQUESTS, SEED);
      say(`${requests} requests; answers by status: ${JSON.stringify(statuses)}`);
      return faults;
    } finally {
      await server.end();
    }
  },
};
