import { afterAll, beforeAll, expect, test } from "vitest";
import { answerAll, begin, nextStep } from "#test/support/assessment-flow";
import { adopted, imported, sampleAssessment } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";
import { hashOf, newId, newSecret } from "~/web/secrets";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

const reader = (owner: Visitor, id: string) => guest(owner, `/a/${id}/share`, { scope: "view" });

test("only look opens on the results, and on the plan once there is one, also from the start page", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const { visitor, landed } = await reader(owner, id);
  expect(landed.path).toBe(`/a/${id}/results`);
  expect((await visitor.open("/")).html.querySelector(`a[href="/a/${id}/results"]`)).not.toBeNull();
  await adopted(owner, id);
  expect((await reader(owner, id)).landed.path).toBe(`/a/${id}/plan`);
  expect((await visitor.open("/")).html.querySelector(`a[href="/a/${id}/plan"]`)).not.toBeNull();
});

test("a link that only looks opens where it was made to: on the weekly status, the plan or the results", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const share = `/a/${id}/share`;
  const [status, results, unsaid, bare, team] = await Promise.all([
    guest(owner, share, { scope: "view", name: "Sponsor", "opens-on": "status" }),
    guest(owner, share, { scope: "view", name: "Board", "opens-on": "results" }),
    guest(owner, share, { scope: "view", name: "Reader" }),
    guest(owner, share, { scope: "view", name: "Bare", "opens-on": "results", "leave-out-results": "yes" }),
    guest(owner, share, { scope: "plan", name: "Worker", "opens-on": "status" }),
  ]);
  expect(status.landed.path).toBe(`/a/${id}/results`);
  await adopted(owner, id);
  const homes = async ({ visitor }: typeof status) =>
    (await visitor.open("/")).html.querySelector(`a[href^="/a/${id}"]`)?.getAttribute("href");
  expect(await Promise.all([status, results, unsaid, bare, team].map(homes))).toEqual([
    `/a/${id}/plan/status`,
    `/a/${id}/results`,
    ...Array.from({ length: 3 }, () => `/a/${id}/plan`),
  ]);
  const again = await guest(owner, share, { scope: "view", name: "Chair", "opens-on": "status" });
  expect(again.landed.path).toBe(`/a/${id}/plan/status`);
  const said = (await owner.open(share)).html.querySelectorAll("main li").map(({ text }) => text);
  const about = (name: string) => said.find((line) => line.startsWith(name)) ?? "";
  expect(about("Sponsor")).toContain("Only look, opens on the weekly status");
  expect(about("Board")).toContain("Only look, opens on the results");
  expect(about("Reader")).toContain("Only look, opens on the plan");
  expect(about("Worker")).not.toContain("opens on");
});

test("a link made before it could be chosen opens as it did, on the plan", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const secret = newSecret();
  const before = { results: true, notes: true, questions: [], role: null };
  const link = { id: newId(), scope: "view", name: "Old", secretHash: hashOf(secret), expiresAt: null } as const;
  await here.plumbline.store.addLink(id, { ...link, shows: before }, "2027-01-01T09:00:00.000Z");
  await adopted(owner, id);
  expect((await new Visitor(here.origin).post("/open", { secret })).path).toBe(`/a/${id}/plan`);
});

test("nobody but an editor is led to a form: every page within reach of only look changes nothing", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const drafted = await reader(owner, id);
  const pages = new Map<string, string[]>();
  const walk = async (visitor: Visitor) => {
    const open = [`/a/${id}`, `/a/${id}/profile`, `/a/${id}/figures`, `/a/${id}/leave`, `/a/${id}/review`];
    const seen = new Set(open);
    for (let path = open.shift(); path !== undefined; path = open.shift()) {
      const page = await visitor.open(path);
      expect([path, page.status]).toEqual([path, 200]);
      const actions = page.html
        .querySelectorAll('form[method="post"]')
        .map((form) => form.getAttribute("action") ?? page.path);
      pages.set(page.path, actions);
      for (const link of page.html.querySelectorAll("a")) {
        const href = (link.getAttribute("href") ?? "").replace(/#.*/, "");
        const isPage = href.startsWith(`/a/${id}`) && !link.hasAttribute("download") && !/\.\w+(\?|$)/.test(href);
        if ((isPage || href.includes("/q/")) && !seen.has(href)) open.push(href);
        seen.add(href);
      }
    }
  };
  await walk(drafted.visitor);
  await adopted(owner, id);
  await walk(drafted.visitor);
  // What puts a report together and what compares with a file keep nothing.
  const keepsNothing = [`/a/${id}/report`, `/a/${id}/compare`];
  const changing = [...pages].filter(([, actions]) => actions.some((action) => !keepsNothing.includes(action)));
  expect(changing).toEqual([]);
  expect([...pages.keys()].map((path) => path.replace(/\?.*/, ""))).toEqual(
    expect.arrayContaining([`/a/${id}/results`, `/a/${id}/plan`, `/a/${id}/review`, `/a/${id}/plan/history`]),
  );
});

test("a question leads only look to its answer among all of them, as they were finished", async () => {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  const { visitor } = await reader(owner, id);
  const question = "leader-distance.direct-contact";
  const asked = await fetch(`${here.origin}/a/${id}/q/${question}`, {
    redirect: "manual",
    headers: { Cookie: visitor.cookie() },
  });
  expect([asked.status, asked.headers.get("Location")]).toEqual([303, `/a/${id}/review#${question}`]);
  const before = await visitor.open(`/a/${id}/review`);
  const finished = before.html.querySelector(`[id="${question}"]`)?.textContent;
  const was = sampleAssessment().answers[question]?.answer;
  await owner.submit(await owner.open(`/a/${id}/q/${question}`), { answer: was === 0 ? "1" : "0" });
  const after = await visitor.open(`/a/${id}/review`);
  expect(after.html.querySelector(`[id="${question}"]`)?.textContent).toBe(finished);
  expect((await owner.open(`/a/${id}/review`)).html.querySelector(`[id="${question}"]`)?.textContent).not.toBe(
    finished,
  );
  const file = JSON.parse((await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8"));
  expect(file.answers[question].answer).toBe(was);
});

test("while nothing was finished only look is told so, and sees the result when it is there", async () => {
  const owner = new Visitor(here.origin);
  const { id, tasks } = await begin(owner, "quick");
  const { visitor, landed } = await reader(owner, id);
  expect([landed.path, landed.status]).toEqual([`/a/${id}/results`, 200]);
  expect(landed.text).toContain("There is no result yet");
  for (const path of ["", "/review", "/plan", "/profile", "/report"])
    expect((await visitor.open(`/a/${id}${path}`)).path).toBe(`/a/${id}/results`);
  const figures = await answerAll(owner, await nextStep(owner, tasks), () => ({ answer: "2" }));
  await owner.submit(await owner.submit(figures, {}), {});
  expect((await visitor.open(`/a/${id}/results`)).text).not.toContain("There is no result yet");
});
