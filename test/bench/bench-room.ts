import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStream } from "#test/support/phone";
import { preparedRoom, SECRET } from "#test/support/prepared-room";
import { type RunningServer, startServer } from "#test/support/running-server";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";

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
export async function benchRoom(seats: number): Promise<BenchRoom> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-bench-"));
  const { id, facilitator, tokens } = await preparedRoom({ dataDir }, seats, { seats, scope: "full" });
  const server = await startServer({ SESSION_SECRET: SECRET }, dataDir);

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
    phones: tokens,
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
