import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentDirectory } from "#test/support/content-directory";
import { openStream } from "#test/support/phone";
import { type RunningServer, startServer } from "#test/support/running-server";
import { readInstrument } from "~/content/read-instrument";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import { defaultSettings } from "~/domain/workshop/settings";
import { openStore } from "~/storage/open-store";
import { seatCookie, seatHash } from "~/web/participant/seat-cookie";
import { hashOf } from "~/web/secrets";
import { sessionCookie } from "~/web/session-cookie";

const SECRET = "a secret that only this measurement knows";
const cookies = { key: SECRET, secure: false };
const pair = (header: string) => header.split(";")[0] ?? "";

/** A server of its own with a workshop whose people have joined. */
export interface BenchRoom {
  readonly server: RunningServer;
  readonly id: string;
  readonly facilitator: string;
  /** Cookie headers, one a seat. */
  readonly phones: readonly string[];
  /** Presses a button of the console; rejects where it is not taken. */
  press(event: string): Promise<void>;
  /** The step, question and round the room is at, from the facilitator's stream. */
  now(): Promise<{ readonly step: number; readonly question: string; readonly round: number; readonly voters: number }>;
  /** Memory of the server's process in megabytes. */
  memory(): number;
}

/** Prepares the workshop's rows and starts the built server over them. */
export async function benchRoom(seats: number, voteSeconds: number | null = null): Promise<BenchRoom> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const store = await openStore({ dataDir });
  const instrument = readInstrument(contentDirectory);
  const settings = { ...defaultSettings(instrument), title: "Bench", seats, voteSeconds, scope: "full" as const };
  const made = newWorkshop(settings, instrument);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [id, now] = ["bench", new Date().toISOString()];
  const assessment = emptyAssessment(settings, made.workshop.instrument, now.slice(0, 10));
  await store.createWorkshop(
    { id, revision: 1, stage: "answering", assessment, createdAt: now, updatedAt: now },
    { code: "K7M4QX", workshop: made.workshop },
    [{ id: "own", scope: "own", name: "", secretHash: hashOf("own"), expiresAt: null }],
    { sessionHash: hashOf("session"), expiresAt: "2999-01-01T00:00:00.000Z" },
  );
  const phones: string[] = [];
  for (let seat = 0; seat < seats; seat += 1) {
    const role = settings.roles[seat % settings.roles.length]?.id ?? "";
    await store.takeSeat(id, seatHash(`token ${seat}`, id), { id: `seat-${seat}`, role }, now);
    phones.push(pair(seatCookie(`token ${seat}`, cookies)));
  }
  await store.close();
  const server = await startServer({ SESSION_SECRET: SECRET }, dataDir);
  const facilitator = pair(sessionCookie("session", cookies));

  const nowIn = async () => {
    const stream = await openStream<FacilitatorView>(server.origin, `/w/${id}/live?as=facilitator`, facilitator);
    const { room } = await stream.until(() => true);
    stream.stop();
    return {
      step: room.step,
      question: room.question?.id ?? "",
      round: room.voting?.round ?? 0,
      voters: room.reveal?.voters ?? 0,
    };
  };

  return {
    server,
    id,
    facilitator,
    phones,
    now: nowIn,
    press: async (event) => {
      const { step } = await nowIn();
      const { status } = await fetch(`${server.origin}/w/${id}`, {
        method: "POST",
        redirect: "manual",
        headers: { Cookie: facilitator, Origin: server.origin },
        body: new URLSearchParams({ event, step: String(step) }),
      });
      if (status !== 303) throw new Error(`${event} was answered with ${status}`);
    },
    memory: () => {
      const status = readFileSync(`/proc/${server.process.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
  };
}
