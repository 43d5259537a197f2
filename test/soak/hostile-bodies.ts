import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { contentDirectory } from "#test/support/content-directory";
import { startServer } from "#test/support/running-server";
import { readEnvironment } from "~/web/environment";
import { openPlumbline } from "~/web/plumbline";
import { everyAddress } from "../security/every-address";
import { formsOf } from "../security/forms-of";
import { type Furnished, furnished } from "../security/furnished";
import { watchHealth } from "./health-watch";
import {
  hostileForms,
  hostileHeads,
  hostileJson,
  hostileLogos,
  hostilePacking,
  hostileParts,
  hostileQueries,
} from "./hostile-shapes";
import type { Programme } from "./programme";

/** While any of them is worked on, in milliseconds. */
const BAR_MS = 250;
/** Where one is over, what else the machine did is told from what it cost by sending it again. */
const TRIES = 3;
const PATIENCE_MS = 60_000;
const WARM_TIMES = 5;
const WORST_TOLD = 12;
/** Forms that end what the others need. */
const ENDS = /erase|revoke|secret|passphrase|leave|unlock|passkey/;
const FILE = 1024 * 1024;

interface Sending {
  readonly name: string;
  readonly path: string;
  readonly init: RequestInit;
}

export const hostileBodies: Programme = {
  title: "hostile bodies, heads and addresses of every shape: /healthz answers within 250 ms all the while",
  tools: [],
  run: async (say) => {
    const dataDir = mkdtempSync(join(tmpdir(), "plumbline-"));
    const plumbline = await openPlumbline(
      readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: "silent" }),
      contentDirectory,
    );
    const { instrument } = plumbline;
    const owners = await Promise.all(Array.from({ length: 4 }, () => furnished(plumbline)));
    await plumbline.close();
    const server = await startServer({}, dataDir);
    const watch = watchHealth(server.origin);
    const faults: string[] = [];
    const took: { readonly name: string; readonly ms: number; readonly worked: number }[] = [];
    const statuses: Record<string, number> = {};
    try {
      const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;
      await warmed(server.origin, owners);
      for await (const { name, path, init } of sendings(server.origin, owners, build, instrument)) {
        let ms = Number.POSITIVE_INFINITY;
        let worked = Number.NaN;
        for (let attempt = 0; attempt < TRIES && ms > BAR_MS; attempt += 1) {
          let status = 0;
          const before = workedMs(server.process.pid);
          const worst = await watch.during(async () => {
            status = await statusOf(server.origin + path, init);
          });
          if (worst < ms) [ms, worked] = [worst, workedMs(server.process.pid) - before];
          statuses[status] = (statuses[status] ?? 0) + 1;
          if (status === 0 || status >= 500) faults.push(`${name} ${path.slice(0, 80)}: status ${status}`);
        }
        took.push({ name: `${name}, ${init.method ?? "GET"} ${path.slice(0, 60)}`, ms, worked });
        if (ms > BAR_MS)
          faults.push(
            `${name} ${path.slice(0, 80)}: /healthz took ${ms.toFixed(0)} ms, the server worked ${worked} ms`,
          );
      }
    } finally {
      await watch.end();
      await server.stop();
    }
    say(`${took.length} sent; answers by status: ${JSON.stringify(statuses)}`);
    const worstFirst = took.sort((one, other) => other.ms - one.ms).slice(0, WORST_TOLD);
    for (const { name, ms, worked } of worstFirst)
      say(`${ms.toFixed(0).padStart(5)} ms, of which the server worked ${worked} ms: ${name}`);
    return faults;
  },
};

const CLOCK_TICK_MS = 10;

/** What a process has worked so far on all its threads, in milliseconds; not a number where the system does not say. */
function workedMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK_MS;
  } catch {
    return Number.NaN;
  }
}

/** What is asked for the first time is compiled first. */
async function warmed(origin: string, owners: readonly Furnished[]) {
  for (const { assessment, session } of owners.slice(0, 2))
    for (const page of ["results", "plan", "compare", "report"])
      for (let time = 0; time < WARM_TIMES; time += 1)
        await (await fetch(`${origin}/a/${assessment}/${page}`, { headers: { Cookie: session } })).arrayBuffer();
}

async function statusOf(address: string, init: RequestInit): Promise<number> {
  try {
    const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS), ...init });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    // An answer may come before everything is sent; the connection is then let go.
    return /socket|reset|EPIPE/i.test(String((error as Error).cause ?? error)) ? 1 : 0;
  }
}

type Instrument = Parameters<typeof hostileJson>[0];

/** Everything that is sent, in its order: the API, uploads, addresses with heads and queries, forms. */
async function* sendings(
  origin: string,
  owners: readonly Furnished[],
  build: ServerBuild,
  instrument: Instrument,
): AsyncGenerator<Sending> {
  const [owner, comparing, drawing, importing] = owners as [Furnished, Furnished, Furnished, Furnished];
  const json = hostileJson(instrument);
  const head = (cookie: string, type: string) => ({ Cookie: cookie, Origin: origin, "Content-Type": type });
  const post = (name: string, path: string, headers: Record<string, string>, body: BodyInit): Sending => ({
    name,
    path,
    init: { method: "POST", headers, body },
  });
  for (const { name, body } of json)
    for (const path of ["/api/score", "/api/plan.pdf"])
      yield post(name, path, { "Content-Type": "application/json" }, body);
  for (const [name, encoding, body] of hostilePacking(json))
    yield post(
      name,
      "/api/score",
      { "Content-Type": "application/json", "Content-Encoding": encoding },
      new Uint8Array(body),
    );

  const upload = (content: string, field: string) => {
    const form = new FormData();
    form.append(field, new File([Buffer.from(content, "latin1")], "a"));
    return form;
  };
  const uploads = [
    ["/import", importing.session, "file", FILE],
    [`/a/${comparing.assessment}/compare`, comparing.session, "file", FILE],
    [`/a/${drawing.assessment}/report`, drawing.session, "logo", FILE * 1.5],
  ] as const;
  for (const [path, cookie, field, bytes] of uploads) {
    const files = field === "file" ? json.filter((_, index) => path === "/import" || index % 2 === 0) : hostileLogos;
    const { Cookie, Origin } = head(path === "/import" ? "" : cookie, "");
    for (const { name, body } of files) yield post(name, path, { Cookie, Origin }, upload(body, field));
    const { boundary, shapes } = hostileParts(bytes);
    for (const { name, body } of shapes)
      yield post(name, path, head(path === "/import" ? "" : cookie, `multipart/form-data; boundary=${boundary}`), body);
  }

  const addresses = everyAddress(build, owner).filter(({ pattern }) => !/live/.test(pattern));
  for (const { path, hasLoader, pattern } of addresses) {
    if (!hasLoader || /\.pdf|\.zip|files/.test(pattern)) continue;
    for (const query of hostileQueries)
      yield { name: "a query", path: `${path}?${query}`, init: { headers: { Cookie: owner.cookie } } };
    for (const [name, value] of hostileHeads)
      yield { name, path, init: { headers: { Cookie: owner.cookie, [name]: value } } };
  }
  yield { name: "a path of slashes", path: `/a${"/a".repeat(7_000)}`, init: {} };
  yield { name: "a path of dots", path: `/a/x/${".".repeat(14_000)}`, init: {} };

  const typed = head(owner.cookie, "application/x-www-form-urlencoded");
  const adopt = { method: "POST", headers: typed, body: "do=adopt&start=2027-01-01" };
  await fetch(`${origin}/a/${owner.assessment}/plan`, { ...adopt, redirect: "manual" });
  const seen = new Set<string>();
  for (const { path, pattern, hasLoader, hasAction } of addresses) {
    const isPage = hasLoader && !/\.\w+$|files|api/.test(pattern);
    const page = isPage ? await (await fetch(origin + path, { headers: { Cookie: owner.cookie } })).text() : "";
    const found = formsOf(page, path).filter(({ isMultipart }) => !isMultipart);
    const forms = found.length > 0 || !hasAction ? found : [{ action: path, fields: [] }];
    for (const { action, fields } of forms) {
      const names = [...new Set(fields.map(([name]) => name))];
      const key = `${action} ${names}`;
      if (seen.has(key) || ENDS.test(key)) continue;
      seen.add(key);
      const steer = fields
        .filter(([name]) => name === "do" || name === "event")
        .map(([name, value]) => `${name}=${value}&`);
      for (const { name, body } of hostileForms(names.filter((each) => each !== "do" && each !== "event")))
        yield post(name, action, typed, (steer.join("") + body).slice(0, 256 * 1024));
    }
  }
}
