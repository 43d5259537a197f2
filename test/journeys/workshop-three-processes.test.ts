import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStream, Phone, type Stream } from "#test/support/phone";
import { freshPostgres } from "#test/support/postgres";
import { preparedRoom, SECRET } from "#test/support/prepared-room";
import { roundRobin } from "#test/support/round-robin";
import { type RunningServer, startServer } from "#test/support/running-server";
import type { FacilitatorView } from "~/domain/workshop/facilitator-view";

const PEOPLE = 12;

/** Three processes on one Postgres. */
async function threeProcesses(databaseUrl: string): Promise<RunningServer[]> {
  const start = async (name: string) => {
    const dataDir = mkdtempSync(join(tmpdir(), `plumbline-${name}-`));
    const server = await startServer({ DATABASE_URL: databaseUrl, SESSION_SECRET: SECRET }, dataDir);
    onTestFinished(async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    });
    return server;
  };
  return Promise.all(["one", "two", "three"].map(start));
}

/** A stream that is opened again when it ends, as a browser's is; every ending is counted. */
async function lasting<View>(open: () => Promise<Stream<View>>) {
  let stream = await open();
  let reopened = 0;
  return {
    reopened: () => reopened,
    until: async (wanted: (view: View) => boolean): Promise<View> => {
      if (stream.isEnded()) {
        stream = await open();
        reopened += 1;
      }
      return stream.until(wanted);
    },
    isEnded: () => stream.isEnded(),
    stop: () => stream.stop(),
  };
}

test("three processes behind a plain proxy: one is killed in a vote, no vote is lost and the room goes on", async () => {
  const databaseUrl = await freshPostgres();
  const room = await preparedRoom({ databaseUrl, dataDir: "" }, PEOPLE);
  const servers = await threeProcesses(databaseUrl);
  const proxy = await roundRobin(servers.map(({ origin }) => origin));
  onTestFinished(() => proxy.close());
  const phones = room.tokens.map((cookie) => new Phone(proxy.origin, room.id, room.code, cookie));
  const screens = await Promise.all(phones.map((phone) => lasting(() => phone.stream())));
  const desk = await lasting(() =>
    openStream<FacilitatorView>(proxy.origin, `/w/${room.id}/live?as=facilitator`, room.facilitator),
  );
  onTestFinished(() => {
    for (const screen of [...screens, desk]) screen.stop();
  });
  const press = async (event: string, step: number) => {
    const pressed = await fetch(`${proxy.origin}/w/${room.id}`, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: room.facilitator, Origin: proxy.origin, Connection: "close" },
      body: new URLSearchParams({ event, step: String(step) }),
    });
    return pressed.status;
  };
  const vote = async (some: readonly Phone[], question: string, round: number) => {
    const answered = await Promise.all(some.map((phone, index) => phone.vote(question, round, (index % 5) as 0)));
    expect(answered.map(({ status }) => status)).toEqual(some.map(() => 204));
  };

  await desk.until(({ people }) => people.here === PEOPLE);
  expect(await press("begun", 0)).toBe(303);
  expect(await press("voting.opened", 1)).toBe(303);
  const { room: shown } = await desk.until((view) => view.room.phase === "voting");
  const [question, round] = [shown.question?.id ?? "", shown.voting?.round ?? 0];
  await Promise.all(screens.map((screen) => screen.until((view) => view.room.phase === "voting")));
  await vote(phones.slice(0, 6), question, round);

  await servers[1]?.kill();
  await expect.poll(() => screens.filter((screen) => screen.isEnded()).length).toBeGreaterThan(0);
  await vote(phones.slice(6), question, round);
  await desk.until(({ people }) => people.voted === PEOPLE);
  expect(await press("voting.closed", 2)).toBe(303);
  const views = await Promise.all(screens.map((screen) => screen.until((view) => view.room.phase === "revealed")));
  expect(views.map((view) => view.room.reveal?.voters)).toEqual(views.map(() => PEOPLE));
  const cut = screens.filter((screen) => screen.reopened() > 0).length;
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThan(PEOPLE);
  expect(screens.every((screen) => screen.reopened() <= 1)).toBe(true);
});
