import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { imported } from "#test/support/imported";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("a question posted without an answer says what to do and keeps what was typed", async () => {
  const visitor = new Visitor(server.origin);
  const question = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const refused = await visitor.submit(question, { note: "half a thought" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Choose the description that comes closest");
  expect(refused.html.querySelector("textarea[name=note]")?.textContent).toBe("half a thought");
});

test("a critical question cannot be set aside; another one only with a reason", async () => {
  const visitor = new Visitor(server.origin);
  const critical = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  expect(critical.html.querySelector('input[value="not-applicable"]')).toBeNull();
  const refused = await visitor.submit(critical, { answer: "not-applicable", reason: "we are special" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("This one applies to everybody");

  const second = await visitor.submit(critical, { answer: "2" });
  const bare = await visitor.submit(second, { answer: "not-applicable" });
  expect(bare.status).toBe(422);
  expect(bare.text).toContain("Say in a few words why");
  expect((await visitor.submit(second, { answer: "not-applicable", reason: "No such work here" })).status).toBe(200);
});

test("an answer, a grade and a vote that are words of the code are refused, and the assessment still opens", async () => {
  const visitor = new Visitor(server.origin);
  const question = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  for (const word of ["__proto__", "constructor", "toString", "valueOf"]) {
    expect([word, (await visitor.submit(question, { answer: word })).status]).toEqual([word, 422]);
    expect((await visitor.submit(question, { answer: "1", evidence: word })).status).toBe(200);
  }
  const again = await visitor.open(question.path);
  expect(again.status).toBe(200);
  expect(again.html.querySelector("input[name=answer][checked]")?.getAttribute("value")).toBe("1");
  expect(again.html.querySelector("input[name=evidence][checked]")?.getAttribute("value") ?? "").toBe("");
});

test("a note of 4,001 characters is refused with its length and still stands in the field", async () => {
  const visitor = new Visitor(server.origin);
  const question = await nextStep(visitor, (await begin(visitor, "full")).tasks);
  const note = "n".repeat(4001);
  const refused = await visitor.submit(question, { answer: "1", note });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("4,001");
  expect(refused.html.querySelector("textarea[name=note]")?.textContent).toBe(note);
});

test("figures that cannot be are all named at once and nothing typed is lost", async () => {
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const refused = await visitor.submit(await visitor.open(`/a/${id}/figures`), {
    "current-score": "146",
    "previous-promoters": "0",
    "previous-passives": "0",
    "previous-detractors": "0",
    failures: "90",
    "failure-contacts": "80",
    costPerContact: "about five",
    contactsPerMonth: "42,000",
  });
  expect(refused.status).toBe(422);
  const links = refused.html.querySelectorAll('[role="alert"] a').map((link) => link.getAttribute("href"));
  expect(links.sort()).toEqual(["#costPerContact", "#current-score", "#failures", "#previous-promoters"]);
  expect(refused.html.querySelector("#costPerContact")?.getAttribute("value")).toBe("about five");
  const kept = await visitor.submit(await visitor.open(`/a/${id}/figures`), {
    contactsPerMonth: "42,000",
    failures: "90",
    "failure-contacts": "200",
  });
  expect(kept.path).toBe(`/a/${id}/review`);
  expect((await visitor.open(`/a/${id}/figures`)).html.querySelector("#contactsPerMonth")?.getAttribute("value")).toBe(
    "42000",
  );
});

test("a name that is too long and a choice that is not on offer are refused by field", async () => {
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const refused = await visitor.post(`/a/${id}/profile`, { organisation: "Ł".repeat(201), size: "enormous" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Shorten the name to 200 characters");
  expect(refused.html.querySelector("#organisation")?.getAttribute("value")).toBe("Ł".repeat(201));
});

test("what does not exist is one page and a 404, whatever it was", async () => {
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  for (const path of [
    "/nowhere",
    "/a/nothing",
    `/a/${id}/q/no.such`,
    `/a/${id}/q/__proto__`,
    "/sample/none",
    "/__manifest",
    "/any.data",
  ]) {
    const page = await visitor.open(path);
    expect([path, page.status]).toEqual([path, 404]);
  }
});

test("a form from another site, or from nowhere, changes nothing: on the page's address and on its data address", async () => {
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const post = (path: string, headers: Record<string, string>) =>
    fetch(server.origin + path, {
      method: "POST",
      body: new URLSearchParams({ surveys: "no" }),
      redirect: "manual",
      headers: { Cookie: visitor.cookie(), ...headers },
    }).then((response) => response.status);
  for (const path of [`/a/${id}/profile`, `/a/${id}/profile?_data=routes%2Fprofile%2Froute`]) {
    expect(await post(path, { Origin: "https://elsewhere.example" })).toBe(403);
    expect(await post(path, { Origin: "null" })).toBe(403);
    expect(await post(path, { Origin: server.origin, "Sec-Fetch-Site": "cross-site" })).toBe(403);
    expect(await post(path, {})).toBe(403);
  }
  expect(await post(`/a/${id}/profile`, { Origin: server.origin })).toBe(303);
});

test("a form over 256 kB is a 413, a body that is no form a 415, a malformed address a 400", async () => {
  const visitor = new Visitor(server.origin);
  const { id } = await begin(visitor, "full");
  const send = (path: string, body: string, type: string) =>
    fetch(server.origin + path, {
      method: "POST",
      body,
      headers: { Cookie: visitor.cookie(), Origin: server.origin, "Content-Type": type },
    }).then((response) => response.status);
  expect(await send(`/a/${id}/profile`, "a".repeat(300_000), "application/x-www-form-urlencoded")).toBe(413);
  expect(await send(`/a/${id}/profile`, "{}", "application/json")).toBe(415);
  expect((await fetch(`${server.origin}/%E0%A4%A`)).status).toBe(400);
});

test("an assessment file with faults comes back with every place named; a good one is exported byte for byte as it came", async () => {
  const visitor = new Visitor(server.origin);
  const upload = (text: string) => {
    const form = new FormData();
    form.set("file", new File([text], "assessment.json", { type: "application/json" }));
    return visitor.post("/import", form);
  };
  const wrong = await upload(
    JSON.stringify({
      format: "plumbline-assessment/1",
      scope: "full",
      colour: "red",
      answers: { "no.such": { answer: 2 }, "leader-distance.direct-contact": { answer: 9 } },
    }),
  );
  expect(wrong.status).toBe(422);
  for (const place of ["/colour", "/answers/no.such", "/answers/leader-distance.direct-contact/answer"])
    expect(wrong.text).toContain(place);
  expect((await upload("not json")).status).toBe(422);

  const { id, tasks } = await begin(visitor, "quick");
  await visitor.submit(await nextStep(visitor, tasks), { answer: "1", note: "Zeile eins\r\nZeile zwei – Łódź ≥" });
  const exported = (await visitor.open(`/a/${id}/assessment.json`)).body.toString("utf8");
  const imported = await upload(exported);
  const copy = /^\/a\/([^/?]+)/.exec(imported.path)?.[1];
  expect(copy).not.toBe(id);
  expect((await visitor.open(`/a/${copy}/assessment.json`)).body.toString("utf8")).toBe(exported);
});

test("a day after which no plan can follow is refused where it is given, and the page stays open", async () => {
  const visitor = new Visitor(server.origin);
  const id = await imported(visitor);
  const refused = await visitor.post(`/a/${id}/plan`, { do: "adopt", start: "9999-12-31" });
  expect(refused.status).toBe(422);
  expect((await visitor.open(`/a/${id}/plan`)).status).toBe(200);
  const file = { format: "plumbline-assessment/1", scope: "full", taken: "9999-12-31", answers: {} };
  const told = await fetch(`${server.origin}/api/score`, {
    method: "POST",
    body: JSON.stringify(file),
    headers: { "Content-Type": "application/json" },
  });
  expect(told.status).toBe(422);
  expect((await told.json()).problems).toContainEqual({ path: "/taken", message: expect.stringContaining("9000") });
});

test("a page of a bench that cannot be is its first", async () => {
  const visitor = new Visitor(server.origin);
  const bench = await visitor.post("/bench/new", { name: "North" });
  const path = /\/bench\/[\w-]+/.exec(bench.text + bench.path + bench.html.toString())?.[0] ?? "";
  for (const page of ["1e99", "-1", "0", "99999999999999999999", "constructor"])
    expect([page, (await visitor.open(`${path}?page=${page}`)).status]).toEqual([page, 200]);
});
