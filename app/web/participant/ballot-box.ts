import type { BallotOutcome, SeatBallot, WorkshopStore } from "~/storage/workshop-store";

interface Waiting {
  readonly ballots: SeatBallot[];
  readonly told: ((outcome: BallotOutcome) => void)[];
  readonly failed: ((error: unknown) => void)[];
}

/** Collects the ballots of one turn of the event loop and lets them share one transaction, and so one wait for the disk. */
export class BallotBox {
  private readonly waiting = new Map<string, Waiting>();

  /** `now` is the moment by which a workshop's deadline is read, in milliseconds; `counted` is called once for every transaction that changed something. */
  constructor(
    private readonly store: WorkshopStore,
    private readonly now: (workshop: string) => number,
    private readonly counted: (workshop: string) => void,
  ) {}

  /** Casts a ballot; `told` is called when it is on the disk, or refused. Calls, and no promise a vote: six hundred come at once. */
  cast(
    workshop: string,
    ballot: SeatBallot,
    told: (outcome: BallotOutcome) => void,
    failed: (error: unknown) => void,
  ): void {
    let box = this.waiting.get(workshop);
    if (box === undefined) {
      box = { ballots: [], told: [], failed: [] };
      this.waiting.set(workshop, box);
      setImmediate(() => void this.empty(workshop));
    }
    box.ballots.push(ballot);
    box.told.push(told);
    box.failed.push(failed);
  }

  private async empty(workshop: string): Promise<void> {
    const box = this.waiting.get(workshop);
    if (box === undefined) return;
    this.waiting.delete(workshop);
    let outcomes: readonly BallotOutcome[];
    try {
      outcomes = await this.store.castVotes(workshop, box.ballots, this.now(workshop));
    } catch (error) {
      for (const failed of box.failed) failed(error);
      return;
    }
    // They are kept: nothing that goes wrong from here on may be told to anybody as a vote that is not.
    if (outcomes.some(({ ok }) => ok)) tellSafely(() => this.counted(workshop));
    for (const [index, outcome] of outcomes.entries()) tellSafely(() => box.told[index]?.(outcome));
  }
}

/** Whoever cannot be told any more keeps nobody else from being told. */
function tellSafely(tell: () => void): void {
  try {
    tell();
  } catch {
    // The connection has gone; the vote stands.
  }
}
