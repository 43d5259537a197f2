import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStream, Phone, type Stream } from "#test/support/phone";
import { freshPostgres } from "#test/support/postgres";
import { preparedRoom, SECRET } from "#test/support/prepared-room";
import { type RunningServer, startServer } from "#test/support/running-server";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import type { Settings } from "~/domain/workshop/settings";

const PEOPLE = 12;

/** One room on one Postgres, served by two processes: half of the phones on each, the facilitator on the first. */
async function twoProcesses(changes: Partial<Settings> = {}) {
  const databaseUrl = await freshPostgres();
  const room = await preparedRoom({ databaseUrl, dataDir: "" }, PEOPLE, changes);
  const servers: RunningServer[] = [];
  for (const name of ["one", "two"]) {
    const dataDir = mkdtempSync(join(tmpdir(), `plumbline-${name}-`));
    const server = await startServer({ DATABASE_URL: databaseUrl, SESSION_SECRET: SECRET }, dataDir);
    servers.push(server);
    onTestFinished(async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    });
  }
  const [one, two] = servers as [RunningServer, RunningServer];
  const phones = room.tokens.map(
    (cookie, index) => new Phone((index % 2 ? two : one).origin, room.id, room.code, cookie),
  );
  const streams = await Promise.all(phones.map((phone) => phone.stream()));
  const facilitatorOn = ({ origin }: RunningServer) =>
    openStream<FacilitatorView>(origin, `/w/${room.id}/live?as=facilitator`, room.facilitator);
  const press = async ({ origin }: RunningServer, event: string, step: number) => {
    const { status } = await fetch(`${origin}/w/${room.id}`, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: room.facilitator, Origin: origin },
      body: new URLSearchParams({ event, step: String(step) }),
    });
    return status;
  };
  onTestFinished(() => {
    for (const stream of streams) stream.stop();
  });
  return { room, one, two, phones, streams, facilitatorOn, press };
}

const phaseOf = (stream: Stream<FacilitatorView>, phase: string) => stream.until(({ room }) => room.phase === phase);

test("two processes serve one room: every phone sees every step, and every vote counts once", async () => {
  const { one, two, phones, streams, facilitatorOn, press } = await twoProcesses();
  const [here, there] = [await facilitatorOn(one), await facilitatorOn(two)];
  await here.until(({ people }) => people.here === PEOPLE);
  await there.until(({ people }) => people.here === PEOPLE);
  expect(await press(one, "begun", 0)).toBe(303);
  expect(await press(two, "voting.opened", 1)).toBe(303);
  const { room } = await phaseOf(here, "voting");
  await Promise.all(streams.map((stream) => stream.until((view) => view.room.phase === "voting")));
  const [question, round] = [room.question?.id ?? "", room.voting?.round ?? 0];
  const answered = await Promise.all(phones.map((phone, index) => phone.vote(question, round, (index % 5) as 0)));
  expect(answered.map(({ status }) => status)).toEqual(Array(PEOPLE).fill(204));
  await here.until(({ people }) => people.voted === PEOPLE);
  await there.until(({ people }) => people.voted === PEOPLE);

  const presses = await Promise.all([press(one, "voting.closed", 2), press(two, "voting.closed", 2)]);
  expect(presses.sort()).toEqual([303, 409]);
  const views = await Promise.all(streams.map((stream) => stream.until((view) => view.room.phase === "revealed")));
  for (const { room: shown } of views) expect(shown.reveal?.total).toEqual(views[0]?.room.reveal?.total);
  expect(views[0]?.room.reveal?.voters).toBe(PEOPLE);
  here.stop();
  there.stop();
});

test("a link taken back at one process ends its stream at the other", async () => {
  const { room, one, two, facilitatorOn } = await twoProcesses();
  const leave = async (fields?: Record<string, string>) => {
    const headers = { Cookie: room.facilitator, Origin: one.origin };
    const post = fields === undefined ? {} : { method: "POST", body: new URLSearchParams(fields) };
    return (await fetch(`${one.origin}/a/${room.id}/leave`, { headers, ...post })).text();
  };
  const made = await leave({ scope: "facilitate", name: "Ada" });
  const secret = /\/open#([\w-]{43})/.exec(made)?.[1] ?? "";
  const opened = await fetch(`${two.origin}/open`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: two.origin },
    body: new URLSearchParams({ secret }),
  });
  const cookie = opened.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const theirs = await openStream<FacilitatorView>(two.origin, `/w/${room.id}/live?as=facilitator`, cookie);
  const own = await facilitatorOn(two);
  await Promise.all([theirs.until(() => true), own.until(() => true)]);
  const links = [...made.matchAll(/name="revoke" value="([^"]+)"/g)].map(([, id]) => id ?? "");
  await leave({ revoke: links.at(-1) ?? "", sure: "yes" });
  await expect.poll(() => theirs.isEnded()).toBe(true);
  expect(own.isEnded()).toBe(false);
  own.stop();
});

test("a phone may vote at one process and come back at the other, and it counts once", async () => {
  const { one, two, phones, facilitatorOn, press } = await twoProcesses();
  await press(one, "begun", 0);
  await press(one, "voting.opened", 1);
  const here = await facilitatorOn(one);
  const { room } = await phaseOf(here, "voting");
  const [question, round] = [room.question?.id ?? "", room.voting?.round ?? 0];
  const phone = phones[0] as Phone;
  await phone.at(one.origin).vote(question, round, 1);
  await phone.at(two.origin).vote(question, round, 4);
  await here.until(({ people }) => people.voted === 1);
  const again = await phone.at(one.origin).stream();
  expect((await again.until(() => true)).vote?.level).toBe(4);
  again.stop();
  here.stop();
});

test("the vote closes at its deadline though the process of the facilitator is killed in it", async () => {
  const { one, two, facilitatorOn, press, streams } = await twoProcesses({ voteSeconds: 5 });
  await press(one, "begun", 0);
  await press(one, "voting.opened", 1);
  const there = await facilitatorOn(two);
  await phaseOf(there, "voting");
  await one.kill();
  await there.until(({ room }) => room.phase === "revealed");
  const survivors = streams.filter((_stream, index) => index % 2 === 1);
  await Promise.all(survivors.map((stream) => stream.until(({ room }) => room.phase === "revealed")));
  there.stop();
});
