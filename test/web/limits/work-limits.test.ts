import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin } from "#test/support/assessment-flow";
import { contentDirectory } from "#test/support/content-directory";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { A_MINUTE } from "~/web/limits/limits";

let server: ServedHere;
beforeAll(async () => {
  server = await serveHere();
});
afterAll(() => server.end());

const statuses = async (count: number, work: () => Promise<{ readonly status: number }>) => {
  const found: number[] = [];
  for (let done = 0; done < count; done += 1) found.push((await work()).status);
  return found;
};

const redeemed = async (owner: Visitor, id: string) => {
  const made = await owner.submit(await owner.open(`/a/${id}/leave`), { scope: "view", name: "Board" });
  const reader = new Visitor(server.origin);
  const secret = made.html.querySelector("#private-link")?.textContent.split("#")[1] ?? "";
  return { reader, secret };
};

test("downloads are bounded by browser, with a kind page that needs no script; others with a right link go on", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const { reader, secret } = await redeemed(owner, id);
  await reader.post("/open", { secret });
  const download = () => owner.open(`/a/${id}/assessment.json`);
  expect(await statuses(A_MINUTE.downloads.browser, download)).toEqual(Array(A_MINUTE.downloads.browser).fill(200));
  const over = await download();
  expect(over.status).toBe(429);
  expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(over.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  expect(over.text).toContain("then try again");
  expect(over.html.querySelector("script")).toBeNull();
  expect(over.html.querySelector("h1")?.textContent).toBe("Too much at once");
  expect((await owner.open(`/a/${id}/assessment.json?_data=routes%2Fassessment-file%2Froute`)).status).toBe(429);
  expect((await owner.post(`/a/${id}/report`, new FormData())).status).toBe(429);
  expect((await owner.open(`/a/${id}`)).status).toBe(200);
  expect((await reader.open(`/a/${id}/assessment.json`)).status).toBe(200);
});

test("one link is bounded too, however many browsers it let in", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const { secret } = await redeemed(owner, id);
  const found: number[] = [];
  for (let browser = 0; browser < 4; browser += 1) {
    const reader = new Visitor(server.origin);
    await reader.post("/open", { secret });
    found.push(...(await statuses(25, () => reader.open(`/a/${id}/assessment.json`))));
  }
  expect(found.filter((status) => status === 200)).toHaveLength(A_MINUTE.downloads.link);
  expect((await owner.open(`/a/${id}/assessment.json`)).status).toBe(200);
});

test("nobody without a right link can spend somebody's downloads", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const stranger = new Visitor(server.origin);
  await begin(stranger, "quick");
  expect(await statuses(40, () => stranger.open(`/a/${id}/assessment.json`))).toEqual(Array(40).fill(404));
  expect((await owner.open(`/a/${id}/assessment.json`)).status).toBe(200);
});

test("wrong secrets end in a 429, a right one always opens", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const { secret } = await redeemed(owner, id);
  const wrong = (at: number) => owner.post("/open", { secret: `${String(at).padStart(43, "w")}` });
  const found: number[] = [];
  for (let at = 0; at < 12; at += 1) found.push((await wrong(at)).status);
  expect(found).toEqual([...Array(10).fill(404), 429, 429]);
  const told = await wrong(99);
  expect(told.headers.get("retry-after")).toBe("10");
  expect(told.text).toContain("a right link always opens");
  expect((await owner.post("/open", { secret })).status).toBe(200);
});

test("starting and importing are bounded by browser; what exists stays open, and other browsers go on", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const other = new Visitor(server.origin);
  await begin(other, "quick");
  // The one before this line was counted for a browser that was not known yet.
  const start = () => owner.post("/start", { scope: "quick" });
  expect(await statuses(A_MINUTE.starts.browser, start)).toEqual(Array(A_MINUTE.starts.browser).fill(200));
  const over = await start();
  expect(over.status).toBe(429);
  expect(over.text).toContain("Nothing was changed");
  expect((await owner.post("/start?_data=routes%2Fstart%2Froute", { scope: "quick" })).status).toBe(429);
  expect((await owner.post("/workshops/new", { title: "One more" })).status).toBe(429);

  const empty = () => owner.post("/import", new FormData());
  expect(await statuses(A_MINUTE.imports.browser, empty)).toEqual(Array(A_MINUTE.imports.browser).fill(422));
  expect((await empty()).status).toBe(429);
  expect((await owner.open(`/a/${id}`)).status).toBe(200);
  expect((await other.post("/start", { scope: "quick" })).status).toBe(200);
});

/** What somebody without a session sends from an address; a seat's token is free, and makes nobody known. */
async function fromAddress(path: string, address: string, init: RequestInit = {}) {
  const answer = await fetch(server.origin + path, {
    method: "POST",
    redirect: "manual",
    ...init,
    headers: { Origin: server.origin, "X-Forwarded-For": address, ...(init.headers as Record<string, string>) },
  });
  await answer.arrayBuffer();
  return { status: answer.status, cookie: answer.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

test.each([
  ["starts", "/start", 303],
  ["imports", "/import", 422],
  ["samples", "/sample/tax-helpline/files/assessment.json", 200],
] as const)(
  "a stranger's flood of %s waits, with a free seat token too, and a newcomer goes before it",
  async (limit, path, answered) => {
    const { limits } = server.plumbline;
    const gone = new AbortController();
    const flood = { session: undefined, networks: ["203.0/16", "203.0.113/24", "203.0.113.9"], gone: gone.signal };
    const ask = () => void (limit === "samples" ? limits.sample(flood) : limits.make(limit, flood));
    // All that go through at once, and a full row behind them.
    for (let asked = 0; asked < 700; asked += 1) ask();
    const init =
      limit === "samples" ? { method: "GET" } : { body: limit === "imports" ? new FormData() : "scope=quick" };
    const headers = limit === "starts" ? { "Content-Type": "application/x-www-form-urlencoded" } : {};
    const { cookie } = await fromAddress("/join", "203.0.113.9", { method: "GET" });
    expect(cookie).toContain("plumbline-seat=");
    const answers: number[] = [];
    const more = [headers, { ...headers, Cookie: cookie }].map(async (sent) => {
      answers.push((await fromAddress(path, "203.0.113.9", { ...init, headers: sent })).status);
    });
    expect((await fromAddress(path, "198.51.100.7", { ...init, headers })).status).toBe(answered);
    // They are told to come back, or still stand at the end of the row.
    expect(answers.filter((status) => status !== 429)).toEqual([]);
    gone.abort();
    await Promise.all(more);
  },
);

test("PDFs for whoever asks take at most half of the places, also where whoever asked has gone", async () => {
  const ends: AbortController[] = [];
  const answers: Response[] = [];
  const file = JSON.parse(readFileSync(`${contentDirectory}/samples/tax-helpline.json`, "utf8"));
  // each of its own name, and from its own address: an equal file would wait for the one that is being drawn
  const ask = (organisation: string, address: string) => {
    const headers = { "Content-Type": "application/json", "X-Forwarded-For": address };
    const body = JSON.stringify({ ...file, profile: { ...file.profile, organisation } });
    const end = new AbortController();
    ends.push(end);
    fetch(`${server.origin}/api/plan.pdf`, { method: "POST", body, headers, signal: end.signal }).then(
      (response) => answers.push(response),
      () => {},
    );
  };
  for (let asked = 0; asked < 12; asked += 1) ask(`Helpline ${asked}`, `192.0.2.${asked}`);
  await expect.poll(() => answers.filter(({ status }) => status === 429).length).toBe(3);
  expect(answers[0]?.headers.get("retry-after")).toBe("5");
  expect(answers[0]?.headers.get("content-type")).toContain("problem+json");
  for (const end of ends) end.abort();
  const sample = await fetch(`${server.origin}/sample/careful-mutual/plan.pdf`);
  expect(sample.status).toBe(429);
  expect(await sample.text()).toContain("<h1>Too much at once</h1>");
});
