import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, nextStep } from "#test/support/assessment-flow";
import { rawRequest } from "#test/support/raw-request";
import { type RunningServer, startServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";
import { openSqlite } from "~/storage/sqlite";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: "debug" });
});
afterAll(() => server.stop());

const TYPED = {
  organisation: "Quillfeather Holdings",
  note: "the managing director never listens to a call",
  name: "Perpetua Smallbone",
  title: "Away day in Oxenholme",
  code: "Zz9Zz9",
  wrong: "wrongsecretwrongsecretwrongsecretwrongsecret",
  file: "a file about Ravenscroft",
} as const;

test("what the server logs in a whole journey, faults included, holds no secret, cookie, address or typed word", async () => {
  const owner = new Visitor(server.origin);
  const { id, tasks } = await begin(owner, "quick", { organisation: TYPED.organisation });
  const question = await nextStep(owner, tasks);
  await owner.submit(question, { answer: "2", note: TYPED.note });
  await owner.submit(question, { answer: "9", note: TYPED.note });
  const made = await owner.submit(await owner.open(`/a/${id}/leave`), { scope: "view", name: TYPED.name });
  const secret = made.html.querySelector("#private-link")?.textContent.split("#")[1] ?? "";
  expect(secret).toHaveLength(43);
  const reader = new Visitor(server.origin);
  await reader.post("/open", { secret });
  await reader.post(question.path, { answer: "4", note: TYPED.note });
  await reader.post("/open", { secret: TYPED.wrong });
  await reader.open(`/calendar/${secret}.ics`);
  const workshop = await owner.post("/workshops/new", { title: TYPED.title, client: TYPED.organisation });
  const secrets = ["own", "facilitate", "present"].map(
    (scope) => workshop.html.querySelector(`#link-${scope}`)?.textContent.split("#")[1] ?? "",
  );
  const code = workshop.html.querySelector("#join-address")?.textContent.split("/join/")[1] ?? "";
  const phone = new Visitor(server.origin);
  await phone.post(`/join/${code}`, { role: "frontline", name: TYPED.name });
  await phone.open(`/join?code=${TYPED.code}`);
  const file = new FormData();
  file.append("file", new File([`{"${TYPED.file}`], "x.json"));
  await owner.post("/import", file);
  for (const body of [`{"${TYPED.file}`, JSON.stringify({ format: TYPED.file })])
    await fetch(`${server.origin}/api/score`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json" },
    });
  // What fails on the way: a body that is cut, an address and a header that are none.
  const { host } = new URL(server.origin);
  for (const bytes of [
    `POST /a/${id}/profile HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\nCookie: ${owner.cookie()}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz${TYPED.note}`,
    `GET /%E0%A4%A?${secret} HTTP/1.1\r\nHost: ${TYPED.wrong} x\r\nConnection: close\r\n\r\n`,
  ])
    await rawRequest(server.origin, bytes);
  await expect.poll(() => server.output().includes('"/w/:id/seat"')).toBe(true);

  const log = server.output();
  expect(log.split("\n").length).toBeGreaterThan(20);
  expect([...secrets, code].every((text) => text.length > 5)).toBe(true);
  const cookies = [owner, reader, phone].flatMap((visitor) =>
    visitor
      .cookie()
      .split("; ")
      .map((pair) => pair.slice(pair.indexOf("=") + 1)),
  );
  expect(cookies.length).toBeGreaterThan(2);
  const values = cookies.flatMap((cookie) => cookie.split("."));
  for (const word of [secret, code, id, ...secrets, ...cookies, ...values, ...Object.values(TYPED)])
    expect(log.toLowerCase().includes(word.toLowerCase()), `the log holds ${word}`).toBe(false);
  for (const line of log.split("\n").filter((each) => each.startsWith("{")))
    expect(() => JSON.parse(line)).not.toThrow();
});

test("links that were opened, wrong ones, refusals and limits are told at the level info, without what names anybody", async () => {
  const plain = await startServer({ LOG_LEVEL: "info" });
  const owner = new Visitor(plain.origin);
  const { id } = await begin(owner, "quick");
  const made = await owner.submit(await owner.open(`/a/${id}/leave`), { scope: "view", name: "Board" });
  const secret = made.html.querySelector("#private-link")?.textContent.split("#")[1] ?? "";
  const reader = new Visitor(plain.origin);
  await reader.post("/open", { secret });
  await reader.post("/open", { secret: TYPED.wrong });
  await reader.post(`/a/${id}/profile`, { surveys: "no" });
  await new Visitor(plain.origin).open(`/a/${id}`);
  for (let asked = 0; asked < 31; asked += 1) await owner.open(`/a/${id}/assessment.json`);
  const lines = () =>
    plain
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map(
        (line) => JSON.parse(line) as { msg: string; route: string; method: string; status: number; requestId: string },
      );
  await expect
    .poll(() => lines().map(({ msg, route, status }) => [msg, route, status]))
    .toEqual([
      ["a link was opened", "/open", 303],
      ["a wrong link was tried", "/open", 404],
      ["refused", "/a/:id/profile", 403],
      ["refused", "/a/:id", 404],
      ["a limit was reached", "/a/:id/assessment.json", 429],
    ]);
  for (const { requestId } of lines()) expect(requestId).toMatch(/^[\da-f-]{36}$/);
  for (const word of [id, secret, TYPED.wrong]) expect(plain.output()).not.toContain(word);
  await plain.stop();
});

test("a form posted where none is, and a page's data asked of another page, are no faults in the log", async () => {
  const before = server.output().length;
  const visitor = new Visitor(server.origin);
  expect((await visitor.post("/method", {})).status).toBe(405);
  expect((await visitor.open("/method?_data=routes%2Fquestion%2Froute")).status).toBe(403);
  await expect.poll(() => server.output().slice(before)).toMatch(/"status":403/);
  const faults = server
    .output()
    .slice(before)
    .split("\n")
    .filter((line) => line.startsWith("{") && Number(JSON.parse(line).level) >= 50);
  expect(faults).toEqual([]);
});

test("a fault tells a number and nothing of the inside, on a page and in its data; the log has the rest under that number", async () => {
  const owner = new Visitor(server.origin);
  const { id } = await begin(owner, "quick");
  const { db, close } = openSqlite(join(server.dataDir, "plumbline.db"));
  await db
    .updateTable("assessments")
    .set({ body: `{"${TYPED.file}` })
    .where("id", "=", id)
    .execute();
  await close();
  for (const path of [
    `/a/${id}/profile`,
    `/a/${id}/profile?_data=routes%2Fprofile%2Froute`,
    `/a/${id}/assessment.json`,
  ]) {
    const answer = await owner.open(path);
    expect([path, answer.status]).toEqual([path, 500]);
    const said = answer.body.toString("utf8");
    for (const inside of ["Error", "node_modules", ".ts:", ".js:", "    at ", "JSON at", TYPED.file])
      expect([path, inside, said.includes(inside)]).toEqual([path, inside, false]);
    const number = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.exec(said)?.[0] ?? "none";
    await expect
      .poll(() =>
        server
          .output()
          .split("\n")
          .filter((line) => line.includes(number))
          .join(),
      )
      .toContain("stack");
  }
});
