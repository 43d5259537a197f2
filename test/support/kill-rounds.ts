import { type RunningServer, startServer } from "./running-server";
import { Visitor } from "./visitor";

/** One change that a browser sends. */
interface Change {
  /** What it changes, and what stands there once it is kept. */
  readonly key: string;
  readonly value: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is written while the server is killed. */
export interface Writing {
  /** The change number `count`; `before` is what was acknowledged last at the same place. */
  change(count: number, before: (key: string) => string | undefined): Change;
  /** What stands at every place that was ever written. */
  found(): Promise<ReadonlyMap<string, string>>;
}

interface KillOutcome {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Changes that were acknowledged and are gone, as "key: wanted … found …". */
  readonly lost: readonly string[];
}

const LONGEST_MS = 250;

/**
 * Sends changes as fast as one browser can, ends the server with `kill -9` at a random moment, starts it again on the same data and
 * compares every acknowledged change with what stands there; so many rounds.
 */
export async function killRounds(
  rounds: number,
  prepare: (visitor: Visitor, dataDir: string) => Promise<Writing>,
  variables: Record<string, string> = {},
): Promise<KillOutcome> {
  let server: RunningServer = await startServer(variables);
  const visitor = new Visitor(server.origin);
  const { change, found } = await prepare(visitor, server.dataDir);
  const kept = new Map<string, string>();
  const lost: string[] = [];
  let acknowledged = 0;
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    let dead = false;
    const inFlight = new Map<string, string>();
    let death: Promise<void> | undefined;
    /** From the round's first change that is kept: a server that has just started may take longer for one than it is let live. */
    const doom = () => {
      death ??= new Promise((resolve) => {
        setTimeout(() => {
          dead = true;
          void server.kill().then(resolve);
        }, Math.random() * LONGEST_MS);
      });
    };
    while (!dead) {
      count += 1;
      const { key, value, path, fields } = change(count, (at) => kept.get(at));
      inFlight.set(key, value);
      const answered = await fetch(server.origin + path, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams(fields),
        headers: { Cookie: visitor.cookie(), Origin: server.origin },
      }).then(
        (response) => response.status,
        () => 0,
      );
      if (answered === 303) {
        acknowledged += 1;
        doom();
        kept.set(key, value);
        inFlight.delete(key);
      } else if (answered !== 0) throw new Error(`a change was refused with ${answered}`);
    }
    await death;
    server = await server.again();
    const now = await found();
    for (const [key, value] of kept) {
      const stands = now.get(key);
      if (stands === inFlight.get(key) && stands !== undefined) kept.set(key, stands);
      else if (stands !== value) lost.push(`${key}: wanted ${value}, found ${stands}`);
    }
    for (const [key, value] of inFlight) if (!kept.has(key) && now.get(key) === value) kept.set(key, value);
  }
  await server.stop();
  return { rounds, acknowledged, lost };
}
