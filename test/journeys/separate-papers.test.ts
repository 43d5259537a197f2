import pg from "pg";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { adopted, imported, instrument, sampleAssessment } from "#test/support/imported";
import { freshPostgres } from "#test/support/postgres";
import { startPapers } from "#test/support/running-papers";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { assessmentFile } from "~/content/assessment-file";

const SECRET = "the same key on every process, for cookies";
/** A PNG of one black pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);

let address: string;
let rows: pg.Client;
/** Leaves PDFs to processes of their own. */
let leaving: RunningServer;
/** Draws PDFs itself, on the same database. */
let drawing: RunningServer;
let id: string;
let owner: Visitor;
/** The plan as a server draws it itself, begun while nothing else is drawn. */
let plan: Promise<Got>;

beforeAll(async () => {
  address = await freshPostgres();
  rows = new pg.Client({ connectionString: address });
  await rows.connect();
  const variables = { DATABASE_URL: address, SESSION_SECRET: SECRET };
  [leaving, drawing] = await Promise.all([
    startServer({ ...variables, PDF_WORKERS: "separate" }),
    startServer(variables),
  ]);
  owner = new Visitor(leaving.origin);
  id = await imported(owner);
  await adopted(owner, id);
  plan = get(drawing, `/a/${id}/plan.pdf`);
});
afterAll(async () => {
  await Promise.all([leaving.stop(), drawing.stop(), rows.end()]);
});

const started = async (count: number) => {
  const all = await Promise.all(Array.from({ length: count }, () => startPapers(address)));
  onTestFinished(async () => {
    await Promise.all(all.map((each) => each.end("SIGKILL")));
  });
  return all;
};

const get = async ({ origin }: RunningServer, path: string) => {
  const response = await fetch(`${origin}${path}`, { headers: { Cookie: owner.cookie() } });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
};

/** The same file for whoever asks, of another organisation each time, so that none comes from memory. */
const asked = ({ origin }: RunningServer, organisation: string) => {
  const sample = sampleAssessment();
  const body = assessmentFile({ ...sample, profile: { ...sample.profile, organisation } }, instrument);
  return fetch(`${origin}/api/plan.pdf`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
};

const jobs = async () => (await rows.query("select assessment_id, claimed_by, ended_at from paper_jobs")).rows;

/** The process that claimed the only job, as soon as one did. */
async function claimer(): Promise<number> {
  let pid: number | undefined;
  await expect
    .poll(
      async () => {
        pid = Number((await jobs())[0]?.claimed_by?.split("/")[1]);
        return pid;
      },
      { interval: 10 },
    )
    .toBeGreaterThan(0);
  return pid ?? 0;
}

test("where no process draws, a kind word comes; nothing is left in line, of an erased one at once", async () => {
  const going = await imported(owner);
  const answers = Promise.all([get(leaving, `/a/${id}/plan.pdf`), asked(leaving, "Nobody")]);
  const erased = get(leaving, `/a/${going}/plan.pdf`);
  const whose = async () => (await jobs()).map((job) => job.assessment_id);
  await expect.poll(whose, { interval: 50 }).toContain(going);
  await owner.post(`/a/${going}/leave`, { erase: "yes" });
  expect(await whose()).not.toContain(going);

  const [page, api] = await answers;
  expect([page.status, page.headers.get("Retry-After")]).toEqual([503, "30"]);
  expect(page.body.toString("utf8")).toContain("Everything you saved is safe");
  expect([api.status, api.headers.get("Retry-After")]).toEqual([503, "30"]);
  expect(await api.json()).toMatchObject({ problems: [{ message: expect.stringContaining("cannot be drawn") }] });
  expect((await erased).status).toBe(503);
  expect(await jobs()).toEqual([]);
});

test("behind sixteen that wait, one more is told when to come back", async () => {
  await rows.query("insert into paper_jobs (id, kind, body) select n, 'report', '{}' from generate_series(1, 16) as n");
  onTestFinished(async () => {
    await rows.query("delete from paper_jobs");
  });
  const [page, api] = await Promise.all([get(leaving, `/a/${id}/plan.pdf`), asked(leaving, "Late")]);
  expect([page.status, page.headers.get("Retry-After")]).toEqual([429, "5"]);
  expect([api.status, api.headers.get("Retry-After")]).toEqual([429, "5"]);
  expect(await jobs()).toHaveLength(16);
});

test("what one process drew when it was killed comes from another, all byte for byte as a server draws it; told to stop, it finishes", async () => {
  const all = await started(2);
  const separate = get(leaving, `/a/${id}/plan.pdf`);
  const pid = await claimer();
  await all.find((each) => each.process.pid === pid)?.end("SIGKILL");
  expect(await jobs()).toMatchObject([{ claimed_by: expect.stringContaining(`/${pid}/`), ended_at: null }]);
  expectSame(await separate, await plan);

  for (const paper of [branded, (server: RunningServer) => get(server, `/a/${id}/plan/status.pdf`)]) {
    const [there, here] = await Promise.all([paper(leaving), paper(drawing)]);
    expectSame(there, here);
  }

  const last = asked(leaving, "Last");
  await claimer();
  const heir = all.find((each) => each.process.pid !== pid);
  expect(await heir?.end("SIGTERM")).toBe(0);
  expect((await last).status).toBe(200);
  expect(await jobs()).toEqual([]);
});

type Got = Awaited<ReturnType<typeof get>>;

function expectSame(there: Got, here: Got) {
  expect([there.status, there.body.subarray(0, 5).toString("latin1")]).toEqual([200, "%PDF-"]);
  expect(there.body.equals(here.body)).toBe(true);
}

/** One section with a logo and a colour, as the form makes it. */
async function branded(server: RunningServer) {
  const form = new FormData();
  form.append("logo", new File([PIXEL], "logo.png", { type: "image/png" }));
  for (const [name, value] of Object.entries({ format: "pdf", paper: "a4", section: "profile", accent: "#1f4e79" }))
    form.append(name, value);
  const headers = { Cookie: owner.cookie(), Origin: server.origin };
  const made = await fetch(`${server.origin}/a/${id}/report`, {
    method: "POST",
    headers,
    body: form,
    redirect: "manual",
  });
  const path = made.headers.get("Location");
  if (path === null) throw new Error(`${made.status} ${(await made.text()).slice(0, 300)}`);
  return get(server, path);
}
