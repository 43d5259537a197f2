import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { type Environment, readEnvironment } from "./environment";
import { gracefulStop } from "./graceful-stop";
import { httpServer } from "./http-server";
import { openPlumbline } from "./plumbline";
import { keepRetention } from "./retention";
import { shell } from "./shell";
import { placeOfData } from "./storage-heard";

/** Requests and streams have so long to end; the store is closed in what is left of ten seconds. */
const DRAIN_MS = 8_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Where data is kept, as a sentence for the person at the terminal; never a password. */
const place = ({ databaseUrl, dataDir }: Environment) => {
  if (databaseUrl === undefined) return `SQLite in ${resolve(dataDir)}`;
  return placeOfData({ databaseUrl, dataDir });
};

async function main() {
  const environment = readEnvironment(process.env);
  const plumbline = await openPlumbline(environment);
  const buildFile = new URL("../server/index.js", import.meta.url);
  const build = (await import(buildFile.href)) as ServerBuild;
  const server = httpServer(shell(plumbline, build)).listen(environment.port, environment.host, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : environment.port;
    say(`Plumbline is at ${environment.publicOrigin ?? `http://${environment.host}:${port}`}`);
    say(`Data is kept in ${place(environment)}`);
  });
  server.on("error", (error) => fail(error));
  const endRetention = keepRetention(plumbline);
  const stop = async () => {
    endRetention();
    plumbline.ending.abort();
    const cut = await gracefulStop(server, DRAIN_MS);
    if (cut > 0) plumbline.log.warn({ connections: cut }, "connections were cut: they did not end in time");
    await plumbline.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function fail(error: unknown): never {
  process.stderr.write(`Plumbline could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
