import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import siteMap from "~/routes";
import { ALL_SHOWN } from "~/storage/link-shows";
import type { LinkScope, NewLink } from "~/storage/store";
import { hashOf, newId, newSecret } from "~/web/secrets";
import { sessionCookie, sessionEnd } from "~/web/session-cookie";
import { type Kind, kinds, table, type Verdict } from "./access-table";

const NOW = new Date("2027-01-01T10:00:00Z");
const addresses = siteMap.map(({ path }) => path).filter((path): path is string => path !== undefined);
const ofAssessments = addresses.filter((address) => address === "a/:id" || address.startsWith("a/:id/"));

let here: ServedHere;
let own: Assessed;
let foreign: Assessed;
beforeAll(async () => {
  here = await serveHere({}, () => NOW);
  [own, foreign] = [await assessed(), await assessed()];
});
afterAll(() => here.end());

interface Assessed {
  readonly id: string;
  /** An action of its plan. */
  readonly item: string;
  readonly question: string;
}

/** A finished assessment with a kept plan. */
async function assessed(): Promise<Assessed> {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await owner.post(`/a/${id}/plan`, { do: "adopt", start: "2027-01-01" });
  const kept = await here.plumbline.store.planOf(id);
  const stored = await here.plumbline.store.series(id);
  return {
    id,
    item: kept?.plan.items[0]?.id ?? "",
    question: Object.keys(stored[0]?.finished?.answers ?? {})[0] ?? "",
  };
}

type State = "good" | "revoked" | "expired";

const scopes: Partial<Record<Kind, LinkScope>> = {
  team: "team:cx-lead",
  "team-reports": "team:cx-lead",
  "plan-only": "view",
  "plan-alone": "plan",
};

/** A browser that came in by a link of this kind, and what became of the link since. */
async function browserWith({ id, question }: Assessed, kind: Kind, state: State) {
  const { store, cookies } = here.plumbline;
  const [secret, session] = [newSecret(), newSecret()];
  const link: NewLink = {
    id: newId(),
    scope: scopes[kind] ?? (kind as LinkScope),
    name: kind,
    secretHash: hashOf(secret),
    expiresAt: state === "expired" ? NOW.toISOString() : null,
    ...(kind === "plan-only" || kind === "plan-alone" ? { shows: { ...ALL_SHOWN, results: false } } : {}),
    ...(kind === "team-reports" ? { shows: { ...ALL_SHOWN, results: false, reports: true } } : {}),
    ...(kind === "answer" ? { shows: { ...ALL_SHOWN, results: false, notes: false, questions: [question] } } : {}),
  };
  await store.addLink(id, link, NOW.toISOString());
  const before = new Date(NOW.getTime() - 1000).toISOString();
  const redeemed = await store.redeem(
    hashOf(secret),
    { sessionHash: hashOf(session), expiresAt: sessionEnd(NOW) },
    before,
  );
  // What programs fetch opens no page, and lets no browser in.
  if ((redeemed === undefined) !== (kind === "calendar")) throw new Error(`a ${kind} link did not open`);
  if (state === "revoked") await store.revokeLink(link.id, id, NOW.toISOString());
  return { cookie: sessionCookie(session, cookies).split(";")[0] ?? "", link: link.id };
}

const pathOf = (address: string, { id, item, question }: Assessed, link: string) =>
  `/${address
    .replace(":id", id)
    .replace(":item", item)
    .replace(":question", question)
    .replace(":link", link)
    .replace("plan/:file", "plan/plan.csv")
    .replace("files/:file", "files/actions.csv")}`;

/** Of a bench, and asked by its own script. */
const POSTED_ONLY: readonly string[] = ["bench/:id/passkey"];

async function verdict(method: "GET" | "POST", path: string, cookie: string): Promise<Verdict | string> {
  const response = await fetch(here.origin + path, {
    method,
    redirect: "manual",
    headers: { Cookie: cookie, Origin: here.origin },
    ...(method === "POST" ? { body: new URLSearchParams() } : {}),
  });
  await response.arrayBuffer();
  const { status } = response;
  if (status === 403 || status === 404 || status === 410) return status;
  if (status === 303 && method === "GET") return "led on";
  // Remix says 405 to what may only be read, and 400 to what may only be posted.
  if (status === 405 || (status === 400 && method === "GET")) return "no method";
  return status >= 500 || status === 401 || status === 429 ? `${status}` : "allowed";
}

test("every address of an assessment stands in the table, and the table names no other", () => {
  expect(ofAssessments.filter((address) => table[address] === undefined)).toEqual([]);
  expect(Object.keys(table).filter((address) => !ofAssessments.includes(address))).toEqual([]);
});

// Looking comes first: what is posted may open an assessment again.
describe.each(["GET", "POST"] as const)("%s", (method) => {
  const side = method === "GET" ? "get" : "post";

  test.each(kinds)("a %s link is let in as the table says", async (kind) => {
    const { cookie, link } = await browserWith(own, kind, "good");
    const found: Record<string, Verdict | string> = {};
    for (const address of ofAssessments) found[address] = await verdict(method, pathOf(address, own, link), cookie);
    expect(found).toEqual(Object.fromEntries(ofAssessments.map((address) => [address, table[address]?.[side][kind]])));
  });

  test.each(kinds)(
    "a %s link to another assessment and one taken back get the one 404, one that ended a 410",
    async (kind) => {
      const lost = [
        await browserWith(foreign, kind, "good"),
        await browserWith(own, kind, "revoked"),
        await browserWith(own, kind, "expired"),
      ];
      const wrong: string[] = [];
      for (const [index, { cookie, link }] of lost.entries())
        for (const address of ofAssessments) {
          const gone = index === 2 && kind !== "calendar" ? 410 : 404;
          const expected = table[address]?.[side][kind] === "no method" ? "no method" : gone;
          const found = await verdict(method, pathOf(address, own, link), cookie);
          if (found !== expected) wrong.push(`${["foreign", "revoked", "expired"][index]} ${address}: ${found}`);
        }
      expect(wrong).toEqual([]);
    },
  );

  test("no link at all, a made-up cookie and a made-up assessment get the same", async () => {
    const { cookie } = await browserWith(own, "own", "good");
    const nowhere = { ...own, id: newId() };
    const wrong: string[] = [];
    for (const [who, at, with_] of [
      ["none", own, ""],
      ["made up", own, "plumbline=abc.def"],
      ["no such assessment", nowhere, cookie],
    ] as const)
      for (const address of ofAssessments) {
        const expected = table[address]?.[side].own === "no method" ? "no method" : 404;
        const found = await verdict(method, pathOf(address, at, newId()), with_);
        if (found !== expected) wrong.push(`${who} ${address}: ${found}`);
      }
    expect(wrong).toEqual([]);
  });
});

test("what is not of an assessment does not care for its links", async () => {
  const others = addresses.filter((address) => !ofAssessments.includes(address) && address !== "*");
  const path = (address: string) =>
    `/${address.replace(":sample?", "").replace(":sample", "tax-helpline").replace(":file", "actions.csv").replace(":id", own.id)}`;
  const isPrivate = (address: string) =>
    address.startsWith("w/") || address.startsWith("calendar/") || address.startsWith("bench/:id");
  const seen = async (cookie: string) => Promise.all(others.map((address) => verdict("GET", path(address), cookie)));
  const stranger = await seen("");
  const expected = (address: string) =>
    POSTED_ONLY.includes(address) ? "no method" : isPrivate(address) ? 404 : "allowed";
  expect(others.filter((address, index) => stranger[index] !== expected(address))).toEqual([]);
  for (const address of POSTED_ONLY) expect(await verdict("POST", path(address), "")).toBe(404);
  for (const kind of ["edit", "plan", "view", "team", "team-reports", "answer"] as const)
    expect(await seen((await browserWith(own, kind, "good")).cookie)).toEqual(stranger);
});
