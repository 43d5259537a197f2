import { contentDirectory } from "#test/support/content-directory";
import { readInstrument } from "~/content/read-instrument";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings, type Settings } from "~/domain/workshop/settings";
import { openStore, type StorePlace } from "~/storage/open-store";
import { seatCookie, seatHash } from "~/web/participant/seat-cookie";
import { hashOf } from "~/web/secrets";
import { sessionCookie } from "~/web/session-cookie";

/** The `SESSION_SECRET` a server needs to know the cookies of a prepared room. */
export const SECRET = "a secret that only this test and its server know";
const cookies = { key: SECRET, secure: false };
const pair = (header: string) => header.split(";")[0] ?? "";

/** A workshop as it stands in a database before any server has opened it. */
export interface PreparedRoom {
  readonly id: string;
  readonly code: string;
  /** The Cookie header of a facilitator. */
  readonly facilitator: string;
  /** The Cookie headers of those who have joined. */
  readonly tokens: readonly string[];
}

/** Keeps a workshop with so many people in its room, in turn of every role. */
export async function preparedRoom(
  place: StorePlace,
  people: number,
  changes: Partial<Settings> = {},
): Promise<PreparedRoom> {
  const store = await openStore(place);
  const instrument = readInstrument(contentDirectory);
  const settings = { ...defaultSettings(instrument), title: "Prepared", ...changes };
  const made = newWorkshop(settings, instrument);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [id, code, now] = ["prepared", "K7M4QX", new Date().toISOString()];
  const assessment = emptyAssessment(settings, made.workshop.instrument, now.slice(0, 10));
  await store.createWorkshop(
    { id, revision: 1, stage: "answering", assessment, createdAt: now, updatedAt: now },
    { code, workshop: made.workshop },
    [{ id: "own", scope: "own", name: "", secretHash: hashOf("own"), expiresAt: null }],
    { sessionHash: hashOf("session"), expiresAt: "2999-01-01T00:00:00.000Z" },
  );
  const tokens: string[] = [];
  for (let seat = 0; seat < people; seat += 1) {
    const role = settings.roles[seat % settings.roles.length]?.id ?? "";
    const seated = await store.takeSeat(id, seatHash(`token ${seat}`, id), { id: `seat-${seat}`, role }, now);
    if (!seated.ok) throw new Error(seated.refusal);
    tokens.push(pair(seatCookie(`token ${seat}`, cookies)));
  }
  await store.close();
  return { id, code, facilitator: pair(sessionCookie("session", cookies)), tokens };
}
