import { killRounds } from "#test/support/kill-rounds";
import { startPostgres } from "#test/support/postgres-server";
import type { Programme } from "./programme";

const ROUNDS = 100;

export const kill: Programme = {
  title: `kill -9 of the server, ${ROUNDS} rounds a database, while answers are posted`,
  tools: [],
  run: async (say) => {
    const postgres = await startPostgres({ durable: true });
    try {
      const faults: string[] = [];
      for (const [name, variables] of [
        ["SQLite", {}],
        ["Postgres", { DATABASE_URL: `${postgres.address}/postgres` }],
      ] as const) {
        const { acknowledged, lost } = await killRounds(ROUNDS, variables);
        say(`${name}: ${ROUNDS} rounds, ${acknowledged} answers acknowledged, ${lost.length} lost`);
        if (acknowledged < ROUNDS) faults.push(`${name}: only ${acknowledged} answers in ${ROUNDS} rounds`);
        faults.push(...lost.map((line) => `${name}: ${line}`));
      }
      return faults;
    } finally {
      await postgres.stop();
    }
  },
};
