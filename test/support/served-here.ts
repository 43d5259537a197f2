import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { readEnvironment } from "~/web/environment";
import { httpServer } from "~/web/http-server";
import { openPlumbline, type Plumbline } from "~/web/plumbline";
import { shell } from "~/web/shell";
import { contentDirectory } from "./content-directory";

const built = (path: string) => new URL(`../../build/${path}`, import.meta.url);

export interface ServedHere {
  readonly origin: string;
  readonly plumbline: Plumbline;
  end(): Promise<void>;
}

/** What renders a page of the built app. */
export type Handler = ServerBuild["entry"]["module"]["default"];

/** The whole server inside this process, on a free port, by a clock of the test's own; `around` may listen in on the rendering. */
export async function serveHere(
  variables: Record<string, string> = {},
  now: () => Date = () => new Date(),
  around: (render: Handler) => Handler = (render) => render,
): Promise<ServedHere> {
  const dataDir = mkdtempSync(join(tmpdir(), "plumbline-here-"));
  const environment = readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: "silent", ...variables });
  const plumbline = await openPlumbline(environment, contentDirectory, now);
  const plain = (await import(built("server/index.js").href)) as ServerBuild;
  const { module } = plain.entry;
  const build = { ...plain, entry: { module: { ...module, default: around(module.default) } } };
  const server = await new Promise<Server>((resolve) => {
    const listening = httpServer(shell(plumbline, build, fileURLToPath(built("client")))).listen(0, "127.0.0.1", () =>
      resolve(listening),
    );
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plumbline,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await plumbline.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
