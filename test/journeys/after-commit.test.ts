import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { Visitor } from "#test/support/visitor";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { Store } from "~/storage/store";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere();
});
afterAll(() => here.end());

type Method = "onBench" | "workshopNow" | "revokeBenchLink" | "redeem";

/** From the moment something is committed, the database answers these questions no more. */
function awayAfter(commit: Method, ...questions: readonly Method[]) {
  const store = here.plumbline.store as { -readonly [K in Method]: Store[K] };
  const before = Object.fromEntries([commit, ...questions].map((name) => [name, store[name]]));
  onTestFinished(() => void Object.assign(store, before));
  const committing = store[commit] as (...given: unknown[]) => Promise<unknown>;
  Object.assign(store, {
    [commit]: async (...given: unknown[]) => {
      const done = await committing(...given);
      for (const question of questions)
        Object.assign(store, { [question]: () => Promise.reject(new StorageTrouble("away", new Error("gone"))) });
      return done;
    },
  });
}

test("a bench's link that was taken back is answered as such, and its rooms are told, though nothing more can be read", async () => {
  const maker = new Visitor(here.origin);
  const made = await maker.post("/bench/new", { name: "Clients" });
  const href = made.html.querySelector("a.button")?.getAttribute("href") ?? "";
  const form = await maker.open(`/workshops/new?bench=${href.split("/")[2]}`);
  const workshop = await maker.submit(form, { title: "Team day", client: "Ferry Line" });
  const id = workshop.html.querySelector('a[href^="/w/"]')?.getAttribute("href")?.split("/")[2];
  await maker.post(href, { do: "link", name: "A colleague" });
  const link = (await maker.open(href)).html.querySelector("input[name=link]")?.getAttribute("value") ?? "";
  const told: string[] = [];
  const { live } = here.plumbline;
  const { rightsChanged } = live;
  onTestFinished(() => void Object.assign(live, { rightsChanged }));
  Object.assign(live, {
    rightsChanged: (room: string) => {
      told.push(room);
      rightsChanged(room);
    },
  });

  awayAfter("revokeBenchLink", "onBench");
  const answer = await maker.post(`${href}?_data=routes/bench/route`, { do: "revoke", link });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { kind: "done", what: "revoked" }]);
  expect(told).toEqual([id]);
});

test("a link that was exchanged for a session leads on, though it cannot be read where its room stands", async () => {
  const owner = new Visitor(here.origin);
  const form = await owner.open("/workshops/new");
  const made = await owner.submit(form, { title: "Team day", client: "Ferry Line" });
  const secret = /\/open#([\w-]{43})/.exec(made.text)?.[1] ?? "";
  awayAfter("redeem", "workshopNow");
  const answer = await fetch(`${here.origin}/open`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: here.origin },
    body: new URLSearchParams({ secret }),
  });
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    303,
    expect.stringMatching(/^\/a\/[\w-]+\?resume$/),
  ]);
  expect(answer.headers.get("Set-Cookie")).not.toBeNull();
});
