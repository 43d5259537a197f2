import type { Notices } from "./workshop-store";

/** A PDF to be drawn; `body` is what it is drawn from, as JSON text. */
export interface PaperJob {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
}

export interface NewPaperJob extends PaperJob {
  /** The job goes when this assessment is erased; null: nobody keeps what it is drawn from. */
  readonly assessmentId: string | null;
}

export interface ClaimedPaper extends PaperJob {
  /** How often it was claimed, this time included: more than once where whoever had it ended in the middle. */
  readonly claims: number;
}

/** What came of a job. */
export type PaperEnd = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Where a job is; `gone`: erased with its assessment, or too old. */
export type PaperState = PaperEnd | "waiting" | "claimed" | "gone";

/** PDFs on their way between processes. Times of claims go by the database's clock, so that machines need not agree. */
export interface PaperQueue {
  /** Puts a job in line; false where as many wait as may. */
  put(job: NewPaperJob): Promise<boolean>;
  /** Hands out what came of a job, once, and deletes it; else says where it is. */
  take(id: string): Promise<PaperState>;
  drop(id: string): Promise<void>;
  /** Whether any process that draws is connected. */
  isServed(): Promise<boolean>;
  /** The oldest job that nobody has, or whose claim lapsed, for so many milliseconds; none of `besides`, which the worker is still at. */
  claim(worker: string, forMs: number, besides?: readonly string[]): Promise<ClaimedPaper | undefined>;
  /** Holds on to claims for so many milliseconds from now. */
  keep(worker: string, ids: readonly string[], forMs: number): Promise<void>;
  /** Writes what came of a job, unless its claim is somebody else’s by now. */
  end(id: string, worker: string, end: PaperEnd): Promise<void>;
  /** Deletes what nobody fetched, and makes deleted rows unreadable in the database's files. */
  sweep(): Promise<void>;
  /** Says that something is in line. */
  readonly asked: Notices;
  /** Says the id of a job that came to its end. */
  readonly ended: Notices;
  close(): Promise<void>;
}
