import { expect, test } from "vitest";
import { workshopKillRounds } from "#test/support/workshop-kill-rounds";

test("no acknowledged vote is lost when the server is killed in the vote, and all is back within five seconds", {
  timeout: 120_000,
}, async () => {
  const { acknowledged, lost, slowest } = await workshopKillRounds(3);
  expect(acknowledged).toBeGreaterThan(0);
  expect(lost).toEqual([]);
  // How long the process itself takes to start depends on what else the machine does; `npm run soak` counts that too.
  expect(slowest.back).toBeLessThan(5_000);
});
