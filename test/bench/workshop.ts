import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchRoom } from "./bench-room";
import { median } from "./median";
import { RawPhone } from "./raw-phones";
import { voteRush } from "./vote-rush";

const PHONES = 600;
const REVEALED_TO = 500;
/** The first rounds meet code that is not compiled yet, here and at the floor; the medians are of the five after them, of a server that runs. */
const WARM_UP = 7;
const ROUNDS = WARM_UP + 5;

/** What was asked just now, by this measurement, is told to the screens first. */
const QUIET_MS = 400;

/** What six hundred phones cost; times in milliseconds, medians over the last five rounds, `reveal` and `worst` over all. */
export interface WorkshopFigures {
  /** From sending a vote until it is acknowledged, 95th percentile, 600 at the same moment. */
  readonly p95: number;
  /** The worst of the rounds. */
  readonly worst: number;
  /** The same for a bare Node server over SQLite. */
  readonly floor: number;
  /** From pressing the button until the last of 500 phones has the result, the worst of the rounds. */
  readonly reveal: number;
  /** Votes acknowledged and not counted, or counted twice, over all rounds. */
  readonly lost: number;
  /** The server's memory in megabytes before a phone came, and with 600 streams after all rounds. */
  readonly memory: { readonly before: number; readonly with600: number };
}

/** Six hundred phones hold streams and vote at the same moment, before a console and a wall, so many rounds, each followed by one at the floor. */
export async function workshopBench(): Promise<WorkshopFigures> {
  const floor = await openFloor();
  const room = await benchRoom(PHONES);
  const { origin } = room.server;
  const before = room.memory();
  const open = (cookies: readonly string[]) => Promise.all(cookies.map((cookie) => RawPhone.open(origin, cookie)));
  const [streams, voters] = [await open(room.phones), await open(room.phones)];
  const screens = await open([room.facilitator, room.facilitator]);
  for (const [index, as] of ["facilitator", "presenter"].entries())
    screens[index]?.send("GET", `/w/${room.id}/live?as=${as}`, "", "text/event-stream");
  await Promise.all(
    streams.map((stream) => {
      stream.send("GET", `/w/${room.id}/live`, "", "text/event-stream");
      return stream.until('"phase":"lobby"');
    }),
  );
  await room.press("begun");
  const times: number[] = [];
  const floorTimes: number[] = [];
  const reveals: number[] = [];
  let lost = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const stream of streams) stream.forget();
    const opened = Promise.all(streams.map((stream) => stream.until('"phase":"voting"')));
    await room.press("voting.opened");
    await opened;
    const { question, round: number, step } = await room.now();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    times.push(
      await voteRush(voters, `/w/${room.id}/vote`, (index) =>
        new URLSearchParams({ question, round: String(number), level: String(index % 5) }).toString(),
      ),
    );
    for (const stream of streams) stream.forget();
    const shown = streams.slice(0, REVEALED_TO).map((stream) => stream.until('"phase":"revealed"'));
    const press = await RawPhone.open(origin, room.facilitator);
    const start = performance.now();
    press.send("POST", `/w/${room.id}`, `event=voting.closed&step=${step}`, "text/html");
    reveals.push(Math.max(...(await Promise.all(shown))) - start);
    await press.until("HTTP/1.1 303");
    press.close();
    lost += Math.abs(PHONES - (await room.now()).voters);
    await room.press("skipped");
    floorTimes.push(await floor.rush(round));
  }
  await floor.stop();
  const with600 = room.memory();
  for (const phone of [...streams, ...voters, ...screens]) phone.close();
  await room.server.stop();
  return {
    p95: median(times.slice(WARM_UP)),
    worst: Math.max(...times),
    floor: median(floorTimes.slice(WARM_UP)),
    reveal: Math.max(...reveals),
    lost,
    memory: { before, with600 },
  };
}

/** The bare server with as many streams open; its rounds are taken in turn with ours, so that both meet the same machine. */
async function openFloor() {
  const directory = mkdtempSync(join(tmpdir(), "plumbline-floor-"));
  const child = spawn(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("vote-floor.ts", import.meta.url)), directory],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const origin = `http://127.0.0.1:${port.toString().trim()}`;
  const phones = (prefix: string) =>
    Promise.all(Array.from({ length: PHONES }, (_, index) => RawPhone.open(origin, `${prefix}${index}`)));
  const [streams, voters] = [await phones("stream"), await phones("seat")];
  await Promise.all(
    streams.map((stream) => {
      stream.send("GET", "/", "", "text/event-stream");
      return stream.until("data: {}");
    }),
  );
  return {
    rush: (round: number) => voteRush(voters, "/vote", (index) => `question=any&round=${round}&level=${index % 5}`),
    stop: async () => {
      for (const phone of [...streams, ...voters]) phone.close();
      child.kill();
      await once(child, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
