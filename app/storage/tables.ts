import type { Generated, Kysely } from "kysely";
import type { JsonSql } from "./json-sql";
import type { TracesLeft } from "./scrubbing";
import type { Notices } from "./workshop-store";

/** The tables as both databases hold them. Times are ISO texts in UTC, bodies are JSON texts, hashes are hex. */
export interface Tables {
  readonly assessments: {
    readonly id: string;
    readonly revision: number;
    readonly stage: string;
    readonly body: string;
    readonly created_at: string;
    readonly updated_at: string;
    /** The name in the body, for lists; null where it has none. */
    readonly organisation: string | null;
  };
  readonly links: {
    readonly id: string;
    readonly assessment_id: string;
    readonly scope: string;
    readonly name: string;
    readonly secret_hash: string;
    readonly created_at: string;
    readonly expires_at: string | null;
    readonly last_used_at: string | null;
    readonly revoked_at: string | null;
    /** What the link leaves out or asks, as JSON; null: shows all, asks nothing. */
    readonly shows: string | null;
  };
  readonly handed_answers: {
    readonly link_id: string;
    readonly question: string;
    readonly at: string;
    readonly body: string;
  };
  readonly sessions: {
    readonly session_hash: string;
    readonly link_id: string;
    readonly expires_at: string;
  };
  readonly versions: {
    readonly assessment_id: string;
    readonly number: number;
    readonly taken: string;
    readonly saved_at: string;
    readonly body: string;
  };
  readonly answer_changes: {
    readonly assessment_id: string;
    readonly number: number;
    readonly at: string;
    readonly body: string;
  };
  readonly plans: {
    readonly assessment_id: string;
    readonly revision: number;
    readonly body: string;
    readonly adopted_at: string;
    readonly updated_at: string;
  };
  readonly plan_changes: {
    readonly assessment_id: string;
    readonly number: number;
    readonly at: string;
    readonly body: string;
    /** The form it came by; null where that was none, or one that nobody can send again. */
    readonly sending: string | null;
  };
  readonly plan_emails: {
    readonly assessment_id: string;
    readonly body: string;
  };
  readonly assessment_series: {
    readonly assessment_id: string;
    readonly series_id: string;
    readonly position: number;
    readonly previous_id: string | null;
    /** 1 where it began with the answers of the one before. */
    readonly taken_on: number;
  };
  readonly workshops: {
    readonly assessment_id: string;
    readonly code: string;
    readonly revision: number;
    readonly body: string;
    /** When the vote that runs closes by itself; null where no clock runs. */
    readonly deadline: string | null;
    readonly created_at: string;
    readonly updated_at: string;
    readonly closed_at: string | null;
    /** The title in the body, for lists. */
    readonly title: string | null;
  };
  readonly seats: {
    readonly workshop_id: string;
    readonly id: string;
    readonly token_hash: string;
    readonly role: string;
    readonly name: string | null;
    readonly agreed_to: number;
    readonly joined_at: string;
  };
  readonly votes: {
    readonly workshop_id: string;
    readonly question: string;
    readonly round: number;
    readonly seat_id: string;
    readonly level: string;
    readonly reason: string | null;
  };
  readonly benches: {
    readonly id: string;
    readonly name: string;
    readonly created_at: string;
    /** Argon2id, encoded with its parameters and salt; null: the link alone opens it. */
    readonly passphrase_hash: string | null;
  };
  readonly bench_links: {
    readonly id: string;
    readonly bench_id: string;
    readonly name: string;
    readonly secret_hash: string;
    readonly created_at: string;
    readonly expires_at: string | null;
    readonly last_used_at: string | null;
    readonly revoked_at: string | null;
  };
  readonly bench_sessions: {
    readonly session_hash: string;
    readonly bench_link_id: string;
    readonly expires_at: string;
    /** 0 until the passphrase was given or a passkey used, where there is one. */
    readonly unlocked: number;
  };
  /** A view of what lists show of each assessment: no body is read for it. */
  readonly lines: {
    readonly id: string;
    readonly stage: string;
    readonly organisation: string | null;
    readonly created_at: string;
    /** Of the assessment or its plan, whichever came last; a workshop's changes count as its assessment's. */
    readonly changed_at: string;
    /** The id again where it is a workshop. */
    readonly workshop: string | null;
    readonly title: string | null;
    readonly closed_at: string | null;
  };
  readonly bench_items: {
    readonly link_id: string;
    readonly bench_id: string;
    readonly archived_at: string | null;
  };
  readonly bench_ratings: {
    readonly bench_id: string;
    readonly rater: string;
    readonly scene: string;
    readonly question: string;
    readonly level: number;
  };
  readonly bench_passkeys: {
    readonly id: string;
    readonly bench_id: string;
    readonly host: string;
    readonly name: string;
    /** COSE, base64url. */
    readonly public_key: string;
    readonly counter: number;
    /** A list of texts as JSON. */
    readonly transports: string;
    readonly created_at: string;
    readonly last_used_at: string | null;
  };
  readonly bench_challenges: {
    readonly session_hash: string;
    readonly bench_id: string;
    readonly purpose: string;
    readonly challenge: string;
    readonly expires_at: string;
  };
  /** PDFs that wait for processes that draw; on Postgres alone. */
  readonly paper_jobs: {
    readonly id: string;
    readonly kind: string;
    readonly assessment_id: string | null;
    readonly body: string;
    readonly claimed_by: string | null;
    readonly claims: number;
    readonly result: Uint8Array | null;
    readonly fault: string | null;
  };
  /** Erasures whose words may still stand in the files; on Postgres alone. */
  readonly erasures: {
    readonly id: Generated<string>;
    readonly at: Generated<Date>;
  };
  /** A view: the links a session may use by itself or by a bench. */
  readonly reach: {
    readonly session_hash: string;
    readonly link_id: string;
    readonly expires_at: string;
  };
  readonly migrations: {
    readonly number: number;
    readonly name: string;
    readonly applied_at: string;
  };
}

/** An opened database, and what its SQL cannot say the same way everywhere. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** The same for work that takes as long as it takes. */
  readonly unlimited: { readonly migrations: Kysely<Tables>; readonly purge: Kysely<Tables> };
  /** Statements that begin a transaction in which nobody else migrates. */
  readonly beginAlone: readonly string[];
  /** Notes, in the transaction that erases, that rows were deleted, where the files alone do not tell after a restart. */
  noteErasure(transaction: Kysely<Tables>): Promise<void>;
  /** Makes deleted rows unreadable in the database's own files, in the background until it is done; resolves then, or after a moment, and never rejects. */
  scrub(): Promise<void>;
  /** Makes forgotten votes unreadable in the same way; votes of other rooms wait no more than a moment. */
  scrubVotes(): Promise<void>;
  /** The same for forgotten votes and names; where that would hold up other rooms, names when nobody is in one, within an hour. */
  scrubNames(): Promise<void>;
  /** Why something erased, or forgotten votes, may still stand in the files; null: nothing does. A moment is waited for what was erased. */
  traces(of: "erased" | "votes"): Promise<TracesLeft | null>;
  /** Ends what was put off, and every connection. */
  close(): Promise<void>;
  /** Whether single rows can be locked; else a transaction has the database for itself. */
  readonly locksRows: boolean;
  readonly notices: Notices;
  readonly json: JsonSql;
}
