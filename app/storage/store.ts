import type { AnswersChange } from "~/domain/answer-history";
import type { Assessment } from "~/domain/assessment";
import type { Stage } from "~/domain/assessment-machine";
import type { OwnerRole } from "~/domain/instrument";
import type { PlanChange } from "~/domain/team-plan/plan-change";
import type { BenchStore } from "./bench-store";
import type { HandedStore } from "./handed-store";
import type { LinkShows } from "./link-shows";
import type { PasskeyStore } from "./passkey-store";
import type { PlanStore, StoredPlan } from "./plan-store";
import type { TracesLeft } from "./scrubbing";
import type { WorkshopStore } from "./workshop-store";

/** An assessment as it is kept: `revision` starts at 1 and grows by one with every save; times are ISO, UTC. */
export interface StoredAssessment {
  readonly id: string;
  readonly revision: number;
  readonly stage: Stage;
  readonly assessment: Assessment;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * What a link allows. `own` alone may share, revoke and erase; `plan` changes the plan and no answer; `answer` sees and answers the questions it
 * asks, and nothing else; `outcome` shows what a room lets be taken away; `calendar` is read by programs and opens no page.
 */
export type LinkScope =
  | "own"
  | "edit"
  | "plan"
  | "view"
  | "outcome"
  | "calendar"
  | `team:${OwnerRole}`
  | "team:person"
  | "answer"
  | "facilitate"
  | "present"
  | "take-part"
  | "bench";

/** A private link as its owner sees it; the secret is kept nowhere. Null: never. */
export interface Link {
  readonly id: string;
  readonly assessmentId: string;
  readonly scope: LinkScope;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly shows: LinkShows;
}

/** A link to be made; `secretHash` is the SHA-256 of its secret. */
export interface NewLink {
  readonly id: string;
  readonly scope: LinkScope;
  readonly name: string;
  readonly secretHash: string;
  readonly expiresAt: string | null;
  /** All, where nothing is said. */
  readonly shows?: LinkShows;
}

/** A browser that was let in; `sessionHash` is the SHA-256 of what its cookie carries. */
export interface NewSession {
  readonly sessionHash: string;
  readonly expiresAt: string;
}

/** An assessment as one session may see it. */
export interface OpenedAssessment {
  readonly stored: StoredAssessment;
  readonly scope: LinkScope;
  readonly linkId: string;
  readonly linkName: string;
  /** When the link ends; null: never. */
  readonly linkExpiresAt: string | null;
  readonly shows: LinkShows;
}

/** What a secret opened. */
export type RedeemedLink = Pick<HeldAssessment, "assessmentId" | "scope" | "linkId" | "shows">;

/** A line on the first page: what this browser can come back to. */
export interface HeldAssessment {
  readonly assessmentId: string;
  readonly organisation: string | null;
  readonly updatedAt: string;
  readonly stage: Stage;
  readonly scope: LinkScope;
  readonly linkId: string;
  readonly shows: LinkShows;
  /** Whether a plan was adopted. */
  readonly hasPlan: boolean;
}

/** An assessment as it was when it was finished; numbers start at 1, and those of versions that were thinned out are not used again. */
export interface Version {
  readonly number: number;
  readonly taken: string;
  readonly savedAt: string;
  readonly assessment: Assessment;
}

/** One assessment of a series, as those after it may see it. */
export interface SeriesMember {
  readonly assessmentId: string;
  readonly stage: Stage;
  /** ISO date of what is finished, else of what is being answered. */
  readonly taken: string;
  /** The assessment it was started from; null for the first, and where that one was erased. */
  readonly previousId: string | null;
  /** Whether it began with the answers of that one. */
  readonly isTakenOn: boolean;
  /** As it was last finished; null where it never was. */
  readonly finished: Assessment | null;
}

/** What came with an assessment in a file. */
export interface FiledWithIt {
  /** Its dated versions, oldest first, the one it stands at among them; none where it was never finished. */
  readonly versions: readonly Pick<Version, "assessment" | "savedAt">[];
  /** Who changed which answer, as the file tells it, oldest first; the last is numbered with the revision the assessment comes at. */
  readonly answersHistory: readonly AnswersChange[];
  /** The plan with the lines of its history; their numbers are 1 to the plan's revision. Null where it has none. */
  readonly plan: { readonly stored: StoredPlan; readonly history: readonly PlanChange[] } | null;
}

/** Where assessments, their links, sessions, versions, plans, handed answers, workshops and benches are kept. Every `now` is an ISO timestamp in UTC. */
export interface Store extends WorkshopStore, PlanStore, HandedStore, BenchStore, PasskeyStore {
  /** Keeps a new assessment with its first link and, where given, the session of the browser that made it. */
  create(stored: StoredAssessment, link: NewLink, session?: NewSession): Promise<void>;
  /** Like `create`, for an assessment that came as a file, with all that came with it: everything or nothing is kept. */
  createFromFile(stored: StoredAssessment, link: NewLink, session: NewSession, filed: FiledWithIt): Promise<void>;
  /**
   * One read: the assessment and the widest scope this session has on it, or what it has by one link where that is named;
   * undefined when it has none, or its link expired or was revoked.
   */
  open(sessionHash: string, assessmentId: string, now: string, linkId?: string): Promise<OpenedAssessment | undefined>;
  /** One guarded write, with the line of history that leads to it: true when `expectedRevision` was still the current one; false leaves everything as it was. */
  save(next: StoredAssessment, expectedRevision: number, change?: AnswersChange): Promise<boolean>;
  /** The same, and what was saved is frozen as the next dated version: both or neither. */
  finish(finished: StoredAssessment, expectedRevision: number, change?: AnswersChange): Promise<boolean>;
  /** The history of answers, newest first, at most 200 lines; with `before`, those with a lower number. */
  answersChanges(assessmentId: string, before?: number): Promise<readonly AnswersChange[]>;
  /** Exchanges a link's secret for a session and stamps the link's last use; undefined for an unknown, expired or revoked link. */
  redeem(secretHash: string, session: NewSession, now: string): Promise<RedeemedLink | undefined>;
  /**
   * A calendar's link by its secret, ended ones too, and what it is of; stamps when a program looked last, once an hour. Undefined for an
   * unknown one and one that was taken back.
   */
  calendar(
    secretHash: string,
    now: string,
  ): Promise<{ readonly link: Link; readonly stored: StoredAssessment } | undefined>;
  addLink(assessmentId: string, link: NewLink, now: string): Promise<void>;
  /** All links of an assessment, revoked ones too, oldest first. */
  links(assessmentId: string): Promise<readonly Link[]>;
  /** Takes a link back; its sessions die with it. False when the assessment has no such link, or it was taken back before. */
  revokeLink(linkId: string, assessmentId: string, now: string): Promise<boolean>;
  /** Gives a link another end; false when the assessment has no such link, it never ends, or it was taken back. */
  extendLink(linkId: string, assessmentId: string, expiresAt: string): Promise<boolean>;
  /** When the link of a secret ended; undefined where it has not, was taken back, or never was. */
  endOfSecret(secretHash: string, now: string): Promise<string | undefined>;
  /** When the last of a session's links to an assessment, or the one that is named, ended; undefined as above. */
  endOfSession(sessionHash: string, assessmentId: string, now: string, linkId?: string): Promise<string | undefined>;
  /** What a session can open by itself, last changed first, at most 50; what it reaches by a bench is listed there. */
  heldBy(sessionHash: string, now: string): Promise<readonly HeldAssessment[]>;
  /**
   * Freezes the assessment as the next dated version and returns its number. Earlier ones are thinned out: of one day the first and the last
   * stay, the newest fifty of all, and always the one a plan was adopted from and the last quick check.
   */
  saveVersion(assessmentId: string, assessment: Assessment, savedAt: string): Promise<number>;
  /** One version: by its number, the last, the last that was a quick check, or the one a plan was adopted from; undefined where there is none. */
  version(assessmentId: string, which: number | "last" | "last-quick" | "adopted"): Promise<Version | undefined>;
  /** The versions that are kept, oldest first. */
  versions(assessmentId: string): Promise<readonly Version[]>;
  /**
   * Like `create`, for an assessment that follows an earlier one in its series. Only for whoever holds an `own` link to the earlier one:
   * a series is one owner's, and that is what `series` rests on. False, and nothing is kept, where there is an assessment of this id; rejects where
   * there is no earlier one. `isTakenOn`: it begins with the earlier one's answers.
   */
  startReassessment(
    previousId: string,
    stored: StoredAssessment,
    link: NewLink,
    session?: NewSession,
    isTakenOn?: boolean,
  ): Promise<boolean>;
  /**
   * This assessment and those before it in its series, oldest first; never later ones. Whoever may `own`, `edit` or `view` this one may
   * read what the earlier ones finished with, without a link to them; links of other scopes may not. Erased members are left out.
   */
  series(assessmentId: string): Promise<readonly SeriesMember[]>;
  /** Removes an assessment with its links, sessions, versions, plan and place in a series; what the files keep of it goes beside, see `traces`. */
  erase(assessmentId: string): Promise<void>;
  /** Removes assessments last changed before this time, themselves and their plan, and sessions that ended before it; returns how many assessments. */
  purge(before: string): Promise<number>;
  /**
   * Removes assessments last changed before this time that nobody answered and nobody linked: no answer, no figure, no link but the first, no
   * workshop and no plan; of those on a bench only what says nothing at all, a profile neither. Returns how many.
   */
  purgeUnanswered(before: string): Promise<number>;
  /**
   * Why words of something erased, or votes of closed rounds, may still stand in the database's own files; null: nothing does. They go by
   * themselves; a moment is waited for what was erased.
   */
  traces(of: "erased" | "votes"): Promise<TracesLeft | null>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
