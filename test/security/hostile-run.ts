import type { ServerBuild } from "@remix-run/node";
import { rawRequest } from "#test/support/raw-request";
import type { ServedHere } from "#test/support/served-here";
import { dice } from "./dice";
import { everyAddress } from "./every-address";
import { formsOf } from "./forms-of";
import { furnished } from "./furnished";
import { type HostileRequest, hostileRequest, type Targets } from "./hostile-request";
import { isKeptRightly, missingHeaders } from "./strict-headers";

/** A server that has not answered after minutes never will; a busy machine is no finding. */
const HANG_MS = 120_000;
/** What Node itself answers to bytes that are no request: it has no headers of ours, and no content. */
const NOT_HTTP = new Set([0, 400, 408, 413, 431]);

/** What a run came to: `statuses` counts answers by status; `faults` is a line for each 5xx, hang and missing header. */
export interface HostileRun {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/**
 * Sends so many hostile requests to a server, a few at a time; new inhabitants come after each `aRound` of them, for hostile forms erase,
 * close and revoke. Equal seeds send equal ones but for ids.
 */
export async function hostileRun(
  server: ServedHere,
  requests: number,
  seed: number,
  aRound = 100,
): Promise<HostileRun> {
  const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;
  const chance = dice(seed);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  for (let sent = 0; sent < requests; ) {
    const targets = await targetsOn(server, build);
    const round = Math.min(aRound, requests - sent);
    for (let left = round; left > 0; left -= 4)
      await Promise.all(
        Array.from({ length: Math.min(4, left) }, async () => {
          const request = hostileRequest(chance, targets);
          const { status, wrong } = await answerTo(server.origin, request);
          statuses[status] = (statuses[status] ?? 0) + 1;
          for (const fault of wrong) faults.push(`${fault}: ${told(request)}`);
        }),
      );
    faults.push(...(await shown(server.origin, targets)));
    sent += round;
  }
  return { requests, statuses, faults };
}

async function targetsOn(server: ServedHere, build: ServerBuild): Promise<Targets> {
  const owner = await furnished(server.plumbline);
  const addresses = everyAddress(build, owner);
  const { questions, actions } = server.plumbline.instrument;
  const pages = await Promise.all(
    addresses
      .filter(({ pattern, hasLoader }) => hasLoader && !/\.\w+$|\/live|\/files\//.test(pattern))
      .map(async ({ path }) => {
        const response = await fetch(server.origin + path, { headers: { Cookie: owner.cookie } });
        return formsOf(await response.text(), path);
      }),
  );
  return {
    addresses,
    forms: pages.flat(),
    ids: {
      questions: questions.map(({ id }) => id),
      nones: questions.flatMap(({ id, none }) => (none === null ? [] : [id])),
      actions: actions.map(({ id }) => id),
    },
    origin: server.origin,
    cookie: owner.cookie,
  };
}

async function answerTo(origin: string, request: HostileRequest) {
  try {
    if (request.kind === "raw") {
      const { status, headers, body } = await rawRequest(origin, request.bytes);
      if (NOT_HTTP.has(status) && !headers.has("x-request-id")) return { status, wrong: body === "" ? [] : ["a body"] };
      return { status, wrong: faultsOf({ status, headers: new Headers([...headers]) }, null) };
    }
    const response = await fetch(origin + request.path, {
      redirect: "manual",
      signal: AbortSignal.timeout(HANG_MS),
      ...request.init,
    });
    await response.arrayBuffer();
    // An address or a head that is too long for Node never reaches us.
    if (NOT_HTTP.has(response.status) && !response.headers.has("x-request-id"))
      return { status: response.status, wrong: [] };
    return { status: response.status, wrong: faultsOf(response, new URL(origin + request.path).pathname) };
  } catch (error) {
    return { status: 0, wrong: [`${error} ${(error as Error).cause ?? ""}`] };
  }
}

const faultsOf = (response: Pick<Response, "status" | "headers">, path: string | null): string[] => [
  ...(response.status >= 500 ? [`status ${response.status}`] : []),
  ...missingHeaders(response).slice(0, 1),
  ...(path === null || isKeptRightly(path, response) ? [] : ["kept by somebody"]),
];

/** What is left of the round still opens. */
async function shown(origin: string, { addresses, cookie }: Targets): Promise<string[]> {
  const pages = addresses.filter(
    ({ pattern, hasLoader }) => hasLoader && !/\.(pdf|zip)$|\/live|\/files\//.test(pattern),
  );
  const faults = await Promise.all(
    pages.map(async ({ path }) => {
      const response = await fetch(origin + path, { redirect: "manual", headers: { Cookie: cookie } });
      await response.arrayBuffer();
      return response.status >= 500 ? [`afterwards ${path} is a ${response.status}`] : [];
    }),
  );
  return faults.flat();
}

/** A request in one line, to try again. */
const told = (request: HostileRequest): string =>
  request.kind === "raw"
    ? JSON.stringify(request.bytes.slice(0, 300))
    : `${request.init.method ?? "GET"} ${request.path.slice(0, 200)} ${JSON.stringify(String(request.init.body ?? "").slice(0, 300))}`;
