import type { Assessment, Scope } from "~/domain/assessment";
import type { Stage } from "~/domain/assessment-machine";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import { addresses } from "./addresses";
import { hashOf, newId, newSecret } from "./secrets";
import type { Served } from "./served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "./session-cookie";
import type { FiledPlan } from "./team-plan/plan-in-file";
import { unanswered } from "./unanswered";

/** Where to go next, and the cookie that lets this browser in. */
export interface Started {
  readonly href: string;
  readonly cookie: string;
}

/** A new, empty assessment owned by this browser. */
export const startAssessment = async (served: Served, scope: Exclude<Scope, "picked">): Promise<Started> => {
  const { instrument, now } = served.plumbline;
  const assessment = unanswered(instrument, scope, now().toISOString().slice(0, 10));
  const [, started] = await keepNew(served, assessment, "profiling", addresses.profile, []);
  return started;
};

/** A version of an archive. */
export interface ImportedVersion {
  readonly assessment: Assessment;
}

/** What came as a file. */
export interface ImportedFile {
  readonly assessment: Assessment;
  /** The plan in it with its history; null where it has none. */
  readonly filed: FiledPlan | null;
  /** The dated versions of an archive, oldest first. */
  readonly versions: readonly ImportedVersion[];
}

/**
 * An assessment that came as a file: finished as it was taken when it holds answers, and open to change; with the versions of before and the plan in it,
 * whose history goes on with a line that says where it came from. It is this browser's own under a new id; no link of before opens it.
 */
export async function keepImported(served: Served, { assessment, filed, versions }: ImportedFile): Promise<Started> {
  const answered = Object.keys(assessment.answers).length > 0;
  const last = versions.at(-1)?.assessment;
  const earlier = JSON.stringify(last) === JSON.stringify(assessment) ? versions.slice(0, -1) : versions;
  const [id, started, at] = await keepNew(
    served,
    assessment,
    answered ? "finished" : "profiling",
    answered ? addresses.assessment : addresses.profile,
    earlier,
  );
  if (filed === null) return started;
  const { store } = served.plumbline;
  const number = filed.history.length + 1;
  const line = planChangeOf({ number, at, who: null }, { type: "imported" }, []);
  await store.importPlan({ assessmentId: id, revision: number, plan: filed.plan, adoptedAt: at, updatedAt: at }, [
    ...filed.history,
    line,
  ]);
  return started;
}

async function keepNew(
  { plumbline, request }: Served,
  assessment: Assessment,
  stage: Stage,
  href: (id: string) => string,
  earlier: readonly ImportedVersion[],
): Promise<readonly [id: string, started: Started, at: string]> {
  const { store, cookies, now } = plumbline;
  const session = sessionIn(request.headers.get("Cookie"), cookies) ?? newSession();
  const at = now().toISOString();
  const id = newId();
  await store.create(
    { id, revision: 1, stage, assessment, createdAt: at, updatedAt: at },
    {
      id: newId(),
      scope: "own",
      name: "The browser it was started in",
      secretHash: hashOf(newSecret()),
      expiresAt: null,
    },
    { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) },
    stage === "finished" && earlier.length === 0,
  );
  if (earlier.length > 0)
    for (const { assessment: frozen } of [...earlier, { assessment }]) await store.saveVersion(id, frozen, at);
  return [id, { href: href(id), cookie: sessionCookie(session, cookies) }, at];
}
