import type { AnswersChange } from "~/domain/answer-history";
import type { Assessment, Scope } from "~/domain/assessment";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import type { FiledWithIt } from "~/storage/store";
import { addresses } from "./addresses";
import { type Once, onlyOnce } from "./once";
import { hashOf } from "./secrets";
import type { Served } from "./served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "./session-cookie";
import type { FiledPlan } from "./team-plan/plan-in-file";
import { todayOf } from "./today";
import { unanswered } from "./unanswered";

/** Where to go next, and the cookie that lets this browser in. */
export interface Started {
  readonly href: string;
  readonly cookie: string;
}

/** A new, empty assessment owned by this browser. */
export async function startAssessment(served: Served, scope: Exclude<Scope, "picked">, once: Once): Promise<Started> {
  const { instrument, store } = served.plumbline;
  const { id, link, own, started, at, found } = newOwn(served, once);
  const assessment = unanswered(instrument, scope, todayOf(served));
  const stored = { id, revision: 1, stage: "profiling", assessment, createdAt: at, updatedAt: at } as const;
  await onlyOnce(once, found, async () => {
    await store.create(stored, link, own);
    return id;
  });
  return started(addresses.profile(id));
}

/** A version of an archive. */
export interface ImportedVersion {
  readonly assessment: Assessment;
}

/** What came as a file. */
export interface ImportedFile {
  readonly assessment: Assessment;
  /** The plan in it with its history; null where it has none. */
  readonly filed: FiledPlan | null;
  /** When that plan was adopted, where the file says so. */
  readonly adoptedAt: string | null;
  /** The dated versions of an archive, oldest first. */
  readonly versions: readonly ImportedVersion[];
  /** The lines of an archive on who changed which answer, oldest first, as they may be kept; numbered anew. */
  readonly answersHistory: readonly AnswersChange[];
}

/**
 * An assessment that came as a file: finished as it was taken when it holds answers, and open to change; with the versions of before, the history of
 * its answers and the plan in it, whose histories go on with a line that says where they came from. All of it is kept, or nothing. It is this
 * browser's own under a new id; no link of before opens it.
 */
export async function keepImported(served: Served, file: ImportedFile, once: Once): Promise<Started> {
  const { assessment } = file;
  const { id, link, own, started, at, found } = newOwn(served, once);
  const isAnswered = Object.keys(assessment.answers).length > 0;
  const answersHistory = historyFrom(file.answersHistory, at);
  await onlyOnce(once, found, async () => {
    await served.plumbline.store.createFromFile(
      {
        id,
        revision: answersHistory.at(-1)?.number ?? 1,
        stage: isAnswered ? "finished" : "profiling",
        assessment,
        createdAt: at,
        updatedAt: at,
      },
      link,
      own,
      { versions: versionsFrom(file, at), answersHistory, plan: planFrom(file, id, at) },
    );
    return id;
  });
  return started(isAnswered ? addresses.assessment(id) : addresses.profile(id));
}

/** What stands beside a new assessment of this browser's own. */
function newOwn({ plumbline, request }: Served, once: Once) {
  const { cookies, now, store } = plumbline;
  const session = sessionIn(request.headers.get("Cookie"), cookies) ?? newSession();
  const secretHash = hashOf(once.secret("own"));
  const own = { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) };
  const at = now().toISOString();
  return {
    id: once.id("assessment"),
    at,
    own,
    /** The same form may have come before, and its answer may have been lost: then this browser is let in. */
    found: async () => (await store.redeem(secretHash, own, at))?.assessmentId,
    link: {
      id: once.id("own"),
      scope: "own",
      name: "The browser it was started in",
      secretHash,
      expiresAt: null,
    },
    started: (href: string): Started => ({ href, cookie: sessionCookie(session, cookies) }),
  } as const;
}

/** The dated versions, what came as finished last; each on the day it was taken, so that no two days count as one. */
function versionsFrom({ assessment, versions }: ImportedFile, at: string): FiledWithIt["versions"] {
  const isFinished = Object.keys(assessment.answers).length > 0;
  const isLast = JSON.stringify(versions.at(-1)?.assessment) === JSON.stringify(assessment);
  const all = isFinished && !isLast ? [...versions, { assessment }] : versions;
  return all.map((version) => ({
    ...version,
    savedAt: [`${version.assessment.taken}T00:00:00.000Z`, at].sort()[0] ?? at,
  }));
}

/** The lines under the numbers of revisions, of which the first changed no answer, and one that says that they came with a file. */
function historyFrom(lines: readonly AnswersChange[], at: string): readonly AnswersChange[] {
  if (lines.length === 0) return [];
  const came: AnswersChange = { number: 0, at, who: null, did: "imported", answers: [] };
  return [...lines, came].map((line, index) => ({ ...line, number: index + 2 }));
}

/** The plan goes on from the day it was adopted on: what was finished by then stays what its effect is measured from. */
function planFrom({ filed, adoptedAt }: ImportedFile, assessmentId: string, at: string): FiledWithIt["plan"] {
  if (filed === null) return null;
  const revision = filed.history.length + 1;
  const came = planChangeOf({ number: revision, at, who: null }, { type: "imported" }, []);
  const adopted = adoptedAt === null || adoptedAt > at ? at : new Date(adoptedAt).toISOString();
  return {
    stored: { assessmentId, revision, plan: filed.plan, adoptedAt: adopted, updatedAt: at },
    history: [...filed.history, came],
  };
}
