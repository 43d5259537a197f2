import type { Assessment } from "~/domain/assessment";
import { addresses } from "../addresses";
import { openToOwn } from "../opening";
import { hashOf, newId, newSecret } from "../secrets";
import type { Served } from "../served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "../session-cookie";
import type { Started } from "../starting";

/** Starts the assessment that follows this one in its series: the same profile and scope, and no answer of before. The owner's alone. */
export async function reassessed(served: Served): Promise<Started> {
  const { stored } = await openToOwn(served);
  const { plumbline, request } = served;
  const { store, instrument, now, cookies } = plumbline;
  const { scope, questions, profile, capacity } = stored.assessment;
  const at = now().toISOString();
  const assessment: Assessment = {
    instrument: { id: instrument.id, edition: instrument.edition },
    taken: at.slice(0, 10),
    scope,
    ...(questions === undefined ? {} : { questions }),
    profile,
    answers: {},
    figures: {},
    capacity,
    votes: {},
  };
  const session = sessionIn(request.headers.get("Cookie"), cookies) ?? newSession();
  const id = newId();
  await store.startReassessment(
    stored.id,
    { id, revision: 1, stage: "profiling", assessment, createdAt: at, updatedAt: at },
    {
      id: newId(),
      scope: "own",
      name: "The browser it was started in",
      secretHash: hashOf(newSecret()),
      expiresAt: null,
    },
    { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) },
  );
  return { href: addresses.profile(id), cookie: sessionCookie(session, cookies) };
}
