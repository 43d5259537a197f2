import type { Assessment, Scope } from "~/domain/assessment";
import type { Stage } from "~/domain/assessment-machine";
import { addresses } from "./addresses";
import { hashOf, newId, newSecret } from "./secrets";
import type { Served } from "./served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "./session-cookie";
import { unanswered } from "./unanswered";

/** Where to go next, and the cookie that lets this browser in. */
export interface Started {
  readonly href: string;
  readonly cookie: string;
}

/** A new, empty assessment owned by this browser. */
export const startAssessment = (served: Served, scope: Exclude<Scope, "picked">) => {
  const { instrument, now } = served.plumbline;
  const assessment = unanswered(instrument, scope, now().toISOString().slice(0, 10));
  return keepNew(served, assessment, "profiling", addresses.profile);
};

/** An assessment that came as a file: finished as it was taken when it holds answers, and open to change. */
export const keepImported = (served: Served, assessment: Assessment) => {
  const answered = Object.keys(assessment.answers).length > 0;
  return keepNew(
    served,
    assessment,
    answered ? "finished" : "profiling",
    answered ? addresses.assessment : addresses.profile,
  );
};

async function keepNew(
  { plumbline, request }: Served,
  assessment: Assessment,
  stage: Stage,
  href: (id: string) => string,
): Promise<Started> {
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
    stage === "finished",
  );
  return { href: href(id), cookie: sessionCookie(session, cookies) };
}
