import { expect, test } from "vitest";
import { killRounds } from "#test/support/kill-rounds";

test("no acknowledged answer is lost when the server is killed while answers are posted", {
  timeout: 120_000,
}, async () => {
  const { acknowledged, lost } = await killRounds(5);
  expect(acknowledged).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
