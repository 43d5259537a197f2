import { expect, test } from "vitest";
import { killRounds } from "#test/support/kill-rounds";
import { freshPostgres } from "#test/support/postgres";

test.each([
  ["SQLite", async () => ({})],
  ["Postgres", async () => ({ DATABASE_URL: await freshPostgres() })],
] as const)(
  "no acknowledged answer is lost when the server on %s is killed while answers are posted",
  {
    timeout: 120_000,
  },
  async (_name, variables) => {
    const { acknowledged, lost } = await killRounds(5, await variables());
    expect(acknowledged).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  },
);
