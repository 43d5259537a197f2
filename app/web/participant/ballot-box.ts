import type { BallotOutcome, SeatBallot, WorkshopStore } from "~/storage/workshop-store";

interface Waiting {
  readonly ballot: SeatBallot;
  readonly resolve: (outcome: BallotOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Collects the ballots of one turn of the event loop and lets them share one transaction, and so one wait for the disk. */
export class BallotBox {
  private readonly waiting = new Map<string, Waiting[]>();

  /** `counted` is called once for every transaction that changed something. */
  constructor(
    private readonly store: WorkshopStore,
    private readonly now: () => number,
    private readonly counted: (workshop: string) => void,
  ) {}

  /** Casts a ballot; resolves when it is on the disk, or refused. */
  cast(workshop: string, ballot: SeatBallot): Promise<BallotOutcome> {
    return new Promise((resolve, reject) => {
      const others = this.waiting.get(workshop);
      if (others === undefined) {
        this.waiting.set(workshop, [{ ballot, resolve, reject }]);
        setImmediate(() => void this.empty(workshop));
      } else others.push({ ballot, resolve, reject });
    });
  }

  private async empty(workshop: string): Promise<void> {
    const cast = this.waiting.get(workshop) ?? [];
    this.waiting.delete(workshop);
    try {
      const outcomes = await this.store.castVotes(
        workshop,
        cast.map(({ ballot }) => ballot),
        this.now(),
      );
      for (const [index, outcome] of outcomes.entries()) cast[index]?.resolve(outcome);
      if (outcomes.some(({ ok }) => ok)) this.counted(workshop);
    } catch (error) {
      for (const { reject } of cast) reject(error);
    }
  }
}
