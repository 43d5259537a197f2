import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyAddress, plainAddresses } from "#test/security/every-address";
import { type Furnished, furnished } from "#test/security/furnished";
import { type ServedHere, serveHere } from "#test/support/served-here";
import siteMap from "~/routes";
import { COSTS, type Cost, costOf } from "~/web/limits/costs";
import { A_MINUTE } from "~/web/limits/limits";
import { seatHash, tokenIn } from "~/web/participant/seat-cookie";
import { hashOf, newSecret } from "~/web/secrets";
import { sessionEnd, sessionIn } from "~/web/session-cookie";

const build = (await import(new URL("../../../build/server/index.js", import.meta.url).href)) as ServerBuild;
const rows = Object.entries<Cost>(COSTS);

const ORIGIN = "http://localhost";
const SECRET = newSecret();
const WRONG_CODE = "ZZZZZZ";
const NETWORKS = ["127.0/16", "127.0.0/24", "127.0.0.1"];

let server: ServedHere;
/** Owns an assessment and a bench, runs a workshop and sits in it, and stands before a bench that is locked. */
let owner: Furnished;
const gone = new AbortController();
const pumps: NodeJS.Timeout[] = [];
beforeAll(async () => {
  server = await serveHere({ PUBLIC_URL: ORIGIN });
  owner = await furnished(server.plumbline);
  await withBenches(owner, "");
});
afterAll(() => {
  for (const pump of pumps) clearInterval(pump);
  gone.abort();
  return server.end();
});

const browserOf = (who: Furnished) => sessionIn(who.session, server.plumbline.cookies) ?? "";

/** A bench "bench…" of this browser, and one "locked…" that it has only the link of. */
async function withBenches(who: Furnished, mark: string) {
  const { store, now } = server.plumbline;
  const [at, expiresAt] = [now().toISOString(), sessionEnd(now())];
  const session = { sessionHash: hashOf(browserOf(who)), expiresAt };
  const link = (id: string) => ({ id: `link of ${id}`, name: id, secretHash: id, expiresAt: null });
  const [open, locked] = [`bench${mark}`, `locked${mark}`];
  await store.createBench({ id: open, name: "Clients", createdAt: at, passphraseHash: null }, link(open), session);
  const maker = { sessionHash: "maker", expiresAt };
  await store.createBench({ id: locked, name: "Locked", createdAt: at, passphraseHash: "none" }, link(locked), maker);
  await store.redeemBench(locked, session, at);
}

function pathOf(pattern: string, { assessment, workshop, question, code }: Furnished, mark = ""): string {
  const bench = (pattern.endsWith("/unlock") ? "locked" : "bench") + mark;
  const id = pattern.startsWith("/w/") ? workshop : pattern.startsWith("/bench/") ? bench : assessment;
  return pattern
    .replace(/\/join$/, `/join?code=${WRONG_CODE}`)
    .replace(":code", code)
    .replace(":id", id)
    .replace(":question", question)
    .replace(":sample", "tax-helpline")
    .replace("plan/:file", "plan/plan.csv")
    .replace("files/:file", "files/actions.csv")
    .replace(/:\w+/g, "none");
}

function send(address: string, form: Record<string, string> = {}, who = owner, mark = "") {
  const [method = "", pattern = ""] = address.split(" ");
  const isForApi = pattern.startsWith("/api/");
  const path = address === "GET /join/:code" ? `/join/${WRONG_CODE}` : pathOf(pattern, who, mark);
  return fetch(server.origin + path, {
    method,
    redirect: "manual",
    headers: { Cookie: who.cookie, ...(isForApi ? { "Content-Type": "application/json" } : { Origin: ORIGIN }) },
    ...(method === "GET" ? {} : { body: isForApi ? "{}" : new URLSearchParams({ secret: SECRET, ...form }) }),
  });
}

test("a page beside a plan's files is a page, and costs nothing", () => {
  for (const page of ["status", "history", "calendar"]) expect(costOf("GET", `/a/one/plan/${page}`)).toBeUndefined();
  expect(costOf("GET", "/a/one/plan/status.pdf")?.limit).toBe("downloads");
});

test("every action of every route, every file a route draws and every plain handler that takes something stands in the table", () => {
  const routes = Object.values(build.routes).flatMap((route) =>
    route === undefined || route.id === "root" ? [] : [route],
  );
  const paths = (all: readonly { readonly path?: string | undefined }[]) => all.map(({ path }) => path ?? "").sort();
  expect(paths(routes)).toEqual(paths(siteMap));
  const wanted = routes.flatMap(({ path = "", module: { action, loader, default: page } }) => [
    // What is at no address is a 404, whatever is sent there.
    ...(action === undefined || path === "*" ? [] : [`POST /${path}`]),
    ...(loader !== undefined && page === undefined ? [`GET /${path}`] : []),
  ]);
  const plain = plainAddresses.flatMap(({ pattern, posts }) => (posts ? [`POST ${pattern}`] : []));
  expect([wanted.length > 30, plain.length > 4]).toEqual([true, true]);
  for (const address of [...wanted, ...plain, "GET /w/:id/live"]) expect(Object.keys(COSTS)).toContain(address);
  const known = everyAddress(build, owner).map(({ pattern }) => pattern);
  for (const [address] of rows) expect(known).toContain(address.split(" ")[1]);
});

test("an address has its row however it is written, the closest one, and for HEAD that of GET", () => {
  expect(costOf("POST", "/START/")).toBe(COSTS["POST /start"]);
  expect(costOf("POST", "/bench/new")).toBe(COSTS["POST /bench/new"]);
  expect(costOf("POST", "/bench/b")).toBe(COSTS["POST /bench/:id"]);
  expect(costOf("HEAD", "/a/x/plan.pdf")).toBe(COSTS["GET /a/:id/plan.pdf"]);
  expect(costOf("GET", "/a/x/plan/items.csv")).toBe(COSTS["GET /a/:id/plan/:file"]);
  for (const path of ["/a/x/planxpdf", "/a/x/q/y/z", "/start/again", "/"]) expect(costOf("GET", path)).toBeUndefined();
});

async function spendAll(spend: () => Promise<number | null>, bound: number) {
  for (let count = 0; count <= bound; count += 1) if ((await spend()) !== null) return;
  throw new Error(`${bound} is not the bound`);
}

const askForSample = (networks: readonly string[]) =>
  server.plumbline.limits.sample({ session: undefined, networks, gone: gone.signal });

/** Uses up what a limit leaves the owner: what is sent then must be refused. */
async function useUp(limit: Cost["limit"]): Promise<void> {
  const { limits, benchLimits, cookies } = server.plumbline;
  const browser = browserOf(owner);
  const token = tokenIn(owner.seat, cookies) ?? "";
  switch (limit) {
    case "starts":
    case "imports": {
      const asker = { session: browser, networks: NETWORKS, gone: gone.signal };
      return spendAll(() => limits.make(limit, asker), A_MINUTE[limit].browser);
    }
    case "samples":
      // All that go through at once; then a row that is full, and stays so, of people who ask for the first time.
      for (let asked = 0; asked < A_MINUTE.samples; asked += 1) void askForSample(NETWORKS);
      for (let asked = 0; asked < 200; asked += 1) void askForSample([`${asked}`]);
      pumps.push(setInterval(() => void askForSample([`${Math.random()}`]), 20));
      return;
    case "seats":
      return spendAll(() => limits.seat({ browser: token }), A_MINUTE.seats.browser);
    case "votes":
      return spendAll(() => limits.votes.spend(seatHash(token, owner.workshop)), A_MINUTE.votes);
    case "files":
      return spendAll(() => limits.files.spend("127.0.0.1"), A_MINUTE.files);
    case "secrets":
      return spendAll(() => limits.secrets.spend(hashOf(SECRET)), A_MINUTE.secrets);
    case "calendars":
      return spendAll(() => limits.calendars.spend(hashOf("none")), A_MINUTE.calendars);
    case "guesses":
      return spendAll(() => benchLimits.guess("locked", { session: hashOf(browser), link: "link of locked" }), 10);
    case "challenges":
      return spendAll(() => benchLimits.challenge(hashOf(browser)), 20);
    case "exports":
      return spendAll(() => benchLimits.export("bench"), 10);
    case "codes":
      for (let tried = 0; tried <= 10; tried += 1) if ((await send("GET /join/:code")).status === 429) return;
      throw new Error("wrong codes have no bound");
    case "streams":
      for (let open = 0; open < 12; open += 1)
        await fetch(server.origin + pathOf("/w/:id/live", owner), {
          headers: { Cookie: owner.cookie },
          signal: gone.signal,
        });
      return;
    default:
      return spendAll(() => limits.held(limit, { browser, link: "any" }), A_MINUTE[limit].browser);
  }
}

describe("what stands in the table is limited in truth", () => {
  test.each(rows)("%s", async (address, { limit }) => {
    await useUp(limit);
    const refused = await send(address);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await refused.body?.cancel();
  });

  const forms = rows.flatMap(([address, { forms = {} }]) =>
    Object.entries(forms).map(([form, limit]) => [address, form, limit] as const),
  );
  test.each(forms)("%s, its form %s", async (address, form, limit) => {
    const [who, mark] = [await furnished(server.plumbline), `-${form}`];
    await withBenches(who, mark);
    await send("POST /a/:id/plan", { do: "adopt", start: "2027-01-01" }, who);
    await send("POST /bench/:id", { do: "put", assessment: who.assessment }, who, mark);
    const sent = async (wanted: string) =>
      (await send(address, { do: wanted, assessment: who.assessment }, who, mark)).status;
    expect([200, 303]).toContain(await sent(form));
    const by = { browser: browserOf(who), link: mark };
    await spendAll(() => server.plumbline.limits.held(limit, by), A_MINUTE[limit].browser);
    expect(await sent(form)).toBe(429);
    expect(await sent("anything else")).toBe(422);
  });
});

test("an answer that is kept ahead of Express counts too, and so does one browser's link for all that came by it", async () => {
  const who = await furnished(server.plumbline);
  const { limits, store, now } = server.plumbline;
  const link = (await store.open(hashOf(browserOf(who)), who.assessment, now().toISOString()))?.linkId ?? "";
  const answer = (level: string, basedOn: string) =>
    send("POST /a/:id/q/:question", { answer: level, "based-on": basedOn }, who);
  for (let left = A_MINUTE.answers.link - 1; left > 0; left -= 1)
    await limits.held("answers", { browser: `other ${left % 3}`, link });
  const page = await (await send("GET /a/:id/q/:question", {}, who)).text();
  const basedOn = /name="based-on" value="([^"]*)"/.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "";
  expect((await answer("1", basedOn)).status).toBe(303);
  expect((await answer("2", JSON.stringify([1, null, "", "", ""]))).status).toBe(429);
});
