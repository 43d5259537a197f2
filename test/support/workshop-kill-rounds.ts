import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import type { ParticipantView } from "~/domain/workshop/participant-view";
import { openStream, Phone } from "./phone";
import { preparedRoom, SECRET } from "./prepared-room";
import type { RunningServer } from "./running-server";
import { startServer } from "./running-server";

interface KillOutcome {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Votes that were acknowledged and are not what stands there after the restart, as "phone: wanted … found …". */
  readonly lost: readonly string[];
  /** The longest of all rounds, in milliseconds: until the new process listens, from then until every phone has its state, and both together. */
  readonly slowest: { readonly start: number; readonly back: number; readonly total: number };
}

const PHONES = 12;
const LONGEST_MS = 250;

/**
 * Twelve phones vote again and again while the server is ended with `kill -9` at a random moment in the vote; it is started again on the
 * same data, and every phone must find the vote that was acknowledged to it last; so many rounds.
 */
export async function workshopKillRounds(rounds: number, databaseUrl?: string): Promise<KillOutcome> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-kill-"));
  const { id, code, facilitator, tokens } = await preparedRoom({ dataDir, databaseUrl }, PHONES);
  const variables = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  let server: RunningServer = await startServer({ SESSION_SECRET: SECRET, ...variables }, dataDir);
  const { origin } = server;
  const phones = tokens.map((cookie) => new Phone(origin, id, code, cookie));
  const view = async () => {
    const stream = await openStream<FacilitatorView>(origin, `/w/${id}/live?as=facilitator`, facilitator);
    const first = await stream.until(() => true);
    stream.stop();
    return first;
  };
  const press = async (event: string) => {
    const { room } = await view();
    const body = new URLSearchParams({ event, step: String(room.step) });
    const headers = { Cookie: facilitator, Origin: origin };
    const { status } = await fetch(`${origin}/w/${id}`, { method: "POST", redirect: "manual", headers, body });
    if (status !== 303) throw new Error(`${event} was answered with ${status}`);
  };
  await press("begun");
  await press("voting.opened");
  const { room } = await view();
  const [question, round] = [room.question?.id ?? "", room.voting?.round ?? 0];
  const kept = new Map<number, string>();
  const lost: string[] = [];
  let [acknowledged, count] = [0, 0];
  const slowest = { start: 0, back: 0, total: 0 };
  for (let killed = 0; killed < rounds; killed += 1) {
    let isDead = false;
    const inFlight = new Map<number, string>();
    const voting = phones.map(async (phone, index) => {
      while (!isDead) {
        count += 1;
        const line = `vote ${count}`;
        inFlight.set(index, line);
        const { status } = await phone.vote(question, round, (count % 5) as 0, line).catch(() => ({ status: 0 }));
        if (status === 204) {
          acknowledged += 1;
          kept.set(index, line);
          inFlight.delete(index);
        } else if (status !== 0) throw new Error(`a vote was answered with ${status}`);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MS));
    isDead = true;
    await server.kill();
    await Promise.all(voting);
    const start = performance.now();
    server = await server.again();
    const listening = performance.now();
    const comeBack = async (phone: Phone, index: number) => {
      const stream = await openStream<ParticipantView>(origin, `/w/${id}/live`, phone.cookie);
      const { vote, room: now } = await stream.until(() => true);
      stream.stop();
      if (now.phase !== "voting" || now.voting?.round !== round) lost.push(`the room is in ${now.phase}`);
      const found = vote?.reason ?? undefined;
      const isAsSent = found === kept.get(index) || (found !== undefined && found === inFlight.get(index));
      if (!isAsSent) lost.push(`phone ${index}: wanted ${kept.get(index)}, found ${found}`);
      else if (found !== undefined) kept.set(index, found);
    };
    await Promise.all(phones.map(comeBack));
    slowest.start = Math.max(slowest.start, listening - start);
    slowest.back = Math.max(slowest.back, performance.now() - listening);
    slowest.total = Math.max(slowest.total, performance.now() - start);
  }
  await press("voting.closed");
  const { voters } = (await view()).room.reveal ?? { voters: 0 };
  if (voters !== kept.size) lost.push(`${kept.size} voted and ${voters} were counted`);
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return { rounds, acknowledged, lost, slowest };
}
