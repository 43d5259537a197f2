import { contentDirectory } from "#test/support/content-directory";
import { readSamples } from "~/content/read-samples";
import type { Assessment } from "~/domain/assessment";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings } from "~/domain/workshop/settings";
import type { LinkScope, NewLink } from "~/storage/store";
import { seatCookie, seatHash } from "~/web/participant/seat-cookie";
import type { Plumbline } from "~/web/plumbline";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";
import { newJoinCode } from "~/web/workshop/join-code";

/** A server's inhabitants: somebody who owns a finished assessment and runs a workshop, and sits in it too. */
export interface Furnished {
  /** The owner's Cookie header: session and seat. */
  readonly cookie: string;
  /** The session alone, and the seat alone. */
  readonly session: string;
  readonly seat: string;
  readonly assessment: string;
  readonly question: string;
  readonly workshop: string;
  readonly code: string;
  /** A private link of this scope to the assessment: its secret, and a Cookie header that holds it. */
  link(scope: LinkScope): Promise<{ readonly secret: string; readonly cookie: string; readonly id: string }>;
}

const bare = (cookie: string) => cookie.split(";")[0] ?? "";

/** Keeps a finished assessment and an open workshop of one owner, as the edge would. */
export async function furnished(
  { store, instrument, cookies, now }: Plumbline,
  changes: Partial<Assessment> = {},
): Promise<Furnished> {
  const sample = readSamples(contentDirectory, instrument)[0];
  if (sample === undefined) throw new Error("there is no sample");
  const at = now().toISOString();
  const [id, session, token] = [newId(), newSecret(), newSecret()];
  const newLink = (scope: LinkScope, secret: string): NewLink => ({
    id: newId(),
    scope,
    name: scope,
    secretHash: hashOf(secret),
    expiresAt: null,
  });
  const held = { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) };
  await store.create(
    {
      id,
      revision: 1,
      stage: "finished",
      assessment: { ...sample.assessment, ...changes },
      createdAt: at,
      updatedAt: at,
    },
    newLink("own", newSecret()),
    held,
  );
  const settings = { ...defaultSettings(instrument), title: "Team day", client: "Harbour Mutual" };
  const made = newWorkshop(settings, instrument, []);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [workshop, code] = [newId(), newJoinCode()];
  await store.createWorkshop(
    {
      id: workshop,
      revision: 1,
      stage: "answering",
      assessment: emptyAssessment(settings, made.workshop.instrument, at.slice(0, 10)),
      createdAt: at,
      updatedAt: at,
    },
    { code, workshop: made.workshop },
    [newLink("own", newSecret())],
    held,
  );
  const role = made.workshop.settings.roles[0]?.id ?? "";
  await store.takeSeat(workshop, seatHash(token, workshop), { id: newId(), role, name: "" }, at);
  const [sessionPair, seatPair] = [bare(sessionCookie(session, cookies)), bare(seatCookie(token, cookies))];
  return {
    cookie: `${sessionPair}; ${seatPair}`,
    session: sessionPair,
    seat: seatPair,
    assessment: id,
    question: instrument.questions[0]?.id ?? "",
    workshop,
    code,
    link: async (scope) => {
      const [secret, guest] = [newSecret(), newSecret()];
      const link = newLink(scope, secret);
      await store.addLink(id, link, at);
      await store.redeem(link.secretHash, { sessionHash: hashOf(guest), expiresAt: sessionEnd(now()) }, at);
      return { secret, id: link.id, cookie: bare(sessionCookie(guest, cookies)) };
    },
  };
}
