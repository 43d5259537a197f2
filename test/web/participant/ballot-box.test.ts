import { expect, test } from "vitest";
import type { BallotOutcome, SeatBallot, WorkshopStore } from "~/storage/workshop-store";
import { BallotBox } from "~/web/participant/ballot-box";

const KEPT = { ok: true } as BallotOutcome;

test("a vote that is kept is told to nobody as lost, whoever cannot be told any more; the room is told first", async () => {
  const told: string[] = [];
  const store = { castVotes: async (_id: string, ballots: readonly SeatBallot[]) => ballots.map(() => KEPT) };
  const box = new BallotBox(
    store as unknown as WorkshopStore,
    () => 0,
    () => told.push("the room"),
  );
  const ballot = (tokenHash: string) => ({ tokenHash }) as SeatBallot;
  const failed = () => told.push("failed");
  box.cast(
    "w",
    ballot("gone"),
    () => {
      throw new Error("the connection has gone");
    },
    failed,
  );
  await new Promise<void>((resolve) => {
    box.cast("w", ballot("there"), () => resolve(void told.push("kept")), failed);
  });
  expect(told).toEqual(["the room", "kept"]);
});
