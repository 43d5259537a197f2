import { expect, test } from "vitest";
import { workshopKillRounds } from "#test/support/workshop-kill-rounds";

test("no acknowledged vote is lost when the server is killed in the vote", async () => {
  const { acknowledged, lost } = await workshopKillRounds(2);
  expect(acknowledged).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
