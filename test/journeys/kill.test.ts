import { expect, test } from "vitest";
import { killRounds } from "#test/support/kill-rounds";
import { freshPostgres } from "#test/support/postgres";
import { writingAnswers } from "#test/support/writing-answers";
import { writingPlan } from "#test/support/writing-plan";

test.each([
  ["SQLite", async () => ({})],
  ["Postgres", async () => ({ DATABASE_URL: await freshPostgres() })],
] as const)(
  "no acknowledged answer is lost when the server on %s is killed while answers are posted",
  async (_name, variables) => {
    const { acknowledged, lost } = await killRounds(2, writingAnswers, await variables());
    expect(acknowledged).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  },
);

test("no acknowledged change of a plan is lost when the server is killed while the plan is worked on", async () => {
  const { acknowledged, lost } = await killRounds(1, writingPlan);
  expect(acknowledged).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
