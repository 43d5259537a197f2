import type { Stage } from "~/domain/assessment-machine";
import type { AnchorLevel } from "~/domain/instrument";
import type { NewLink, NewSession, StoredAssessment } from "./store";

/** One private place for several clients' assessments and workshops. */
export interface Bench {
  readonly id: string;
  readonly name: string;
  /** ISO, UTC. */
  readonly createdAt: string;
  /** As `passphraseHash` writes it; null: there is none. */
  readonly passphraseHash: string | null;
}

/** A bench as one session finds it; while it is locked, nothing on it opens. */
export interface OpenedBench {
  readonly bench: Bench;
  /** The link it came by; where it came by several, one that is let in. */
  readonly linkId: string;
  readonly locked: boolean;
}

/** A private link to a bench as its people see it. */
export interface BenchLink {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

export type NewBenchLink = Pick<NewLink, "id" | "name" | "secretHash" | "expiresAt">;

/** Where an assessment or workshop on a bench stands. */
export type BenchState = "answering" | "finished" | "running" | "closed";

/** A line on a bench. */
export interface BenchItem {
  readonly assessmentId: string;
  readonly organisation: string | null;
  /** A workshop's title; null for an assessment. */
  readonly title: string | null;
  readonly state: BenchState;
  readonly stage: Stage;
  /** Of the assessment, its workshop or its plan, whichever came last. ISO, UTC. */
  readonly changedAt: string;
  readonly archivedAt: string | null;
}

/** Which lines of a bench are asked for. */
export interface BenchFilter {
  /** Stands in the organisation's name or the title, whatever its case. */
  readonly text?: string;
  readonly state?: BenchState;
  readonly archived: boolean;
  /** From 0. */
  readonly skip: number;
  readonly atMost: number;
}

/** Lines of a bench, and how many there are in all that fit the filter. */
export interface BenchLines {
  readonly items: readonly BenchItem[];
  readonly total: number;
}

/** How one person, known by nothing else, rated a question of a written scene. */
export interface Rating {
  readonly rater: string;
  readonly scene: string;
  readonly question: string;
  readonly level: AnchorLevel;
}

/** Where benches are kept. Every `now` is an ISO timestamp in UTC. */
export interface BenchStore {
  /** Keeps a new bench with its first link and the session of the browser that made it. */
  createBench(bench: Bench, link: NewBenchLink, session: NewSession): Promise<void>;
  /** Exchanges a link's secret for a session on its bench; undefined for an unknown, expired or revoked link. */
  redeemBench(secretHash: string, session: NewSession, now: string): Promise<string | undefined>;
  /** The bench where this session may open it; undefined where it may not, or there is none. */
  openBench(sessionHash: string, benchId: string, now: string): Promise<OpenedBench | undefined>;
  /** The benches this session opened, by name; locked ones are left out. */
  benchesOf(sessionHash: string, now: string): Promise<readonly Bench[]>;
  /** Lets this session in after its passphrase was right. */
  unlockBench(sessionHash: string, benchId: string): Promise<void>;
  /** Sets or takes away the passphrase; every other browser is asked for it at once. */
  setPassphrase(benchId: string, passphraseHash: string | null, sessionHash: string): Promise<void>;
  addBenchLink(benchId: string, link: NewBenchLink, now: string): Promise<void>;
  /** Links in use, oldest first. */
  benchLinks(benchId: string): Promise<readonly BenchLink[]>;
  /** Takes a link back with its sessions; false where it is the last one, or none of this bench. */
  revokeBenchLink(benchId: string, linkId: string, now: string): Promise<boolean>;
  /** Keeps a new assessment that only this bench opens. */
  createOnBench(benchId: string, stored: StoredAssessment, link: NewLink): Promise<void>;
  /** Puts an assessment or workshop on a bench by a link of the bench's own, which may do everything; false where it stands there already. */
  putOnBench(benchId: string, assessmentId: string, link: NewLink, now: string): Promise<boolean>;
  /** Lines of a bench, last changed first. */
  benchLines(benchId: string, filter: BenchFilter): Promise<BenchLines>;
  /** Everything on a bench, archived or not, in the order it was made. */
  onBench(benchId: string): Promise<readonly { readonly assessmentId: string; readonly archivedAt: string | null }[]>;
  /** Archives (a time) or brings back (null); false where it is not on this bench. */
  archiveOnBench(benchId: string, assessmentId: string, archivedAt: string | null): Promise<boolean>;
  /** Removes an empty bench and what the database would keep of it; false where something stands on it. */
  eraseBench(benchId: string): Promise<boolean>;
  /** Keeps ratings; a second one of the same question takes the place of the first. */
  rate(benchId: string, ratings: readonly Rating[]): Promise<void>;
  ratings(benchId: string): Promise<readonly Rating[]>;
}
