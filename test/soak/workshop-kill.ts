import { startPostgres } from "#test/support/postgres-server";
import { workshopKillRounds } from "#test/support/workshop-kill-rounds";
import type { Programme } from "./programme";

const ROUNDS = 100;
const LIMIT_MS = 5_000;

export const workshopKill: Programme = {
  title: "a server killed while twelve phones vote loses no acknowledged vote and is back within five seconds",
  tools: [],
  run: async (say) => {
    const postgres = await startPostgres({ durable: true });
    try {
      const faults: string[] = [];
      for (const [name, address] of [
        ["SQLite", undefined],
        ["Postgres", `${postgres.address}/postgres`],
      ] as const) {
        const { rounds, acknowledged, lost, slowest } = await workshopKillRounds(ROUNDS, address);
        const { start, back, total } = slowest;
        say(`${name}: ${rounds} rounds, ${acknowledged} votes acknowledged, ${lost.length} lost`);
        say(
          `back at the slowest ${total.toFixed(0)} ms after the kill; listening after at most ${start.toFixed(0)}, then back in at most ${back.toFixed(0)}`,
        );
        faults.push(...lost.map((line) => `${name}: ${line}`));
        if (total > LIMIT_MS) faults.push(`${name}: back after ${total.toFixed(0)} ms; the limit is ${LIMIT_MS}`);
      }
      return faults;
    } finally {
      await postgres.stop();
    }
  },
};
