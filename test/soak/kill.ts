import { killRounds } from "#test/support/kill-rounds";
import { startPostgres } from "#test/support/postgres-server";
import { writingAnswers } from "#test/support/writing-answers";
import { writingFinishes } from "#test/support/writing-finishes";
import { writingPlan } from "#test/support/writing-plan";
import type { Programme } from "./programme";

const ROUNDS = 100;

export const kill: Programme = {
  title: `kill -9 of the server, ${ROUNDS} rounds a database, while answers are posted, as many while a plan is worked on and while an assessment is finished again and again`,
  tools: [],
  run: async (say) => {
    const postgres = await startPostgres({ durable: true });
    try {
      const faults: string[] = [];
      for (const [name, address] of [
        ["SQLite", undefined],
        ["Postgres", `${postgres.address}/postgres`],
      ] as const) {
        const variables: Record<string, string> = address === undefined ? {} : { DATABASE_URL: address };
        for (const [what, prepare] of [
          ["answers", writingAnswers],
          ["changes of a plan", writingPlan],
          ["answers and finishes", writingFinishes(address)],
        ] as const) {
          const { acknowledged, lost } = await killRounds(ROUNDS, prepare, variables);
          say(`${name}: ${ROUNDS} rounds, ${acknowledged} ${what} acknowledged, ${lost.length} lost`);
          if (acknowledged < ROUNDS) faults.push(`${name}: only ${acknowledged} ${what} in ${ROUNDS} rounds`);
          faults.push(...lost.map((line) => `${name}: ${line}`));
        }
      }
      return faults;
    } finally {
      await postgres.stop();
    }
  },
};
