import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Phone } from "#test/support/phone";
import { freshPostgres } from "#test/support/postgres";
import { type ServedRooms, serveRooms, type WorkshopRoom } from "#test/support/workshop-room";
import type { RoomView } from "~/domain/workshop/room-view";
import { openPostgres } from "~/storage/postgres";
import { openSqlite } from "~/storage/sqlite";
import type { Tables } from "~/storage/tables";

/** Twelve people of two roles that may be shown and one that may not: what each votes, first and second time, and why. */
const PEOPLE = [
  ...[0, 1, 1, 3, 3].map((level) => ["executive", level] as const),
  ...[2, 2, 4, 4, 4].map((level) => ["frontline", level] as const),
  ...[0, 2].map((level) => ["manager", level] as const),
];

const reasonOf = (index: number, vote: number) => `reason-of-number-${index}-in-vote-${vote}-`;

interface Evening {
  readonly room: WorkshopRoom;
  readonly phones: readonly Phone[];
  /** Everything that any client was sent, by who it was. */
  readonly sent: ReadonlyMap<string, () => string>;
}

/** A question voted on twice, with everybody's stream open, and one vote left running without a reveal. */
async function evening(rooms: ServedRooms): Promise<Evening> {
  const room = await rooms.open({ mode: "anonymous", threshold: 5 });
  const phones: Phone[] = [];
  for (const [index, [role]] of PEOPLE.entries()) {
    const phone = room.phone();
    await phone.join(role, `name-of-number-${index}`);
    phones.push(phone);
  }
  const streams = await Promise.all(phones.map((phone) => phone.stream()));
  const [facilitator, presenter] = [await room.facilitator(), await room.presenter()];
  onTestFinished(() => {
    for (const stream of [...streams, facilitator, presenter]) stream.stop();
  });
  let vote = 0;
  const voteAll = async () => {
    vote += 1;
    const { question, round } = await room.now();
    for (const [index, phone] of phones.entries()) {
      const level = ((PEOPLE[index]?.[1] ?? 0) + vote - 1) % 5;
      const { status } = await phone.vote(question, round, level as 0, reasonOf(index, vote));
      if (status !== 204) throw new Error(`a vote was answered with ${status}`);
      await phone.page();
    }
    const isThis = ({ voting, question: shown }: RoomView) => shown?.id === question && voting?.round === round;
    await facilitator.until((view) => isThis(view.room) && view.room.voting?.voted === PEOPLE.length);
    await Promise.all(streams.map((stream) => stream.until((view) => isThis(view.room) && view.vote !== null)));
  };
  await room.through("begun", "voting.opened");
  await voteAll();
  await room.through("voting.closed");
  await presenter.until(({ room: { phase } }) => phase === "revealed");
  await room.through("discussion.opened", "voting.opened");
  await voteAll();
  await room.through("voting.closed");
  await presenter.until(({ room: { reveal } }) => reveal?.round === 2);
  await room.through({ type: "agreed", answer: 2, note: "as discussed" });
  await room.through("moved-on", "voting.opened");
  await voteAll();
  await room.through("skipped");
  await presenter.until(({ room: { question } }) => question?.place === 3);
  for (const phone of phones) await phone.page();
  return {
    room,
    phones,
    sent: new Map([
      ...phones.map((phone, index): [string, () => string] => [
        `phone ${index}`,
        () => phone.received.join("\n") + streams[index]?.bytes(),
      ]),
      ["facilitator", facilitator.bytes],
      ["presenter", presenter.bytes],
    ]),
  };
}

/** Every row of every table as text. */
async function tables(place: { databaseUrl?: string; dataDir: string }): Promise<string> {
  const { db } =
    place.databaseUrl === undefined ? openSqlite(join(place.dataDir, "plumbline.db")) : openPostgres(place.databaseUrl);
  const names = (await db.introspection.getTables()).map(({ name }) => name) as (keyof Tables)[];
  const rows = await Promise.all(
    names.map(async (name) => JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(db)).rows)),
  );
  await db.destroy();
  expect(names).toContain("votes");
  return rows.join("\n");
}

const kinds: readonly (readonly [string, () => Promise<Record<string, string>>])[] = [
  ["SQLite", async () => ({})],
  ["Postgres", async () => ({ DATABASE_URL: await freshPostgres() })],
];

describe.each(kinds)("an anonymous workshop on %s", (kind, variables) => {
  let rooms: ServedRooms;
  let databaseUrl: string | undefined;
  beforeAll(async () => {
    const given = await variables();
    databaseUrl = given.DATABASE_URL;
    rooms = await serveRooms(given);
  });
  afterAll(() => rooms.stop());

  test("tells nobody who voted what, keeps nothing that could, and shows no value before a reveal", async () => {
    const { room, phones, sent } = await evening(rooms);
    const now = await rooms.plumbline.store.workshopNow(room.id);
    const seats = now?.room.seats ?? [];
    expect(seats).toHaveLength(PEOPLE.length);

    // On the wire: no seat id, no other phone's token, nobody else's name but on the console.
    for (const [who, bytes] of sent) {
      const text = bytes();
      for (const [index, { id }] of seats.entries()) {
        expect(text, `${who} was sent the id of seat ${index}`).not.toContain(id);
        if (who !== "facilitator" && who !== `phone ${index}`)
          expect(text, `${who} was sent name ${index}`).not.toContain(`name-of-number-${index}"`);
      }
      for (const [index, phone] of phones.entries())
        if (who !== `phone ${index}`) expect(text).not.toContain(phone.cookie.split("=")[1]);
    }

    // A reason reaches others with the reveal, and never where the round was not revealed.
    for (const [who, bytes] of sent)
      for (const index of PEOPLE.keys())
        if (who !== `phone ${index}`) expect(bytes(), `${who}, third vote`).not.toContain(reasonOf(index, 3));
    expect(sent.get("presenter")?.()).toContain(reasonOf(0, 1));
    const console = frames(sent.get("facilitator")?.() ?? "");
    for (const frame of console) {
      if (frame.room.phase !== "voting") continue;
      expect(frame.room.reveal).toBeNull();
      expect(JSON.stringify(frame)).not.toContain("reason-of-number");
      expect(JSON.stringify(frame)).not.toMatch(/"(levels|tally|groups)"/);
      const { people, room: shown } = frame;
      if (people === undefined) throw new Error("a console without people");
      expect(people.everybody.every(({ hasVoted, isHere }) => hasVoted === null && isHere === null)).toBe(true);
      expect(people.waitingFor).toBe(people.joined - (shown.voting?.voted ?? 0));
    }
    expect(console.some(({ room }) => room.phase === "voting" && room.voting?.voted === PEOPLE.length)).toBe(true);

    // What a phone is sent of its own vote ends with the reveal.
    for (const index of PEOPLE.keys()) {
      const own = frames(sent.get(`phone ${index}`)?.().split("retry: 2000")[1] ?? "");
      expect(own.some(({ vote }) => vote !== null && vote !== undefined)).toBe(true);
      for (const { room: shown, vote } of own) if (shown.phase !== "voting") expect(vote).toBeNull();
    }

    // No group under five: the managers are never apart, and no one is left to be subtracted.
    const shown = console.flatMap(({ room: { reveal } }) => reveal?.groups ?? []);
    expect(shown.length).toBeGreaterThan(0);
    for (const { roles, tally } of shown) {
      expect(tally.levels.reduce((sum, count) => sum + count, tally.dontKnow)).toBeGreaterThanOrEqual(5);
      expect(roles).not.toEqual(["manager"]);
    }

    // In the database: no vote is left, and no row holds a seat beside a level, a reason or a question.
    expect(now?.room.votes).toEqual([]);
    if (databaseUrl === undefined) await rooms.plumbline.store.scrubVotes();
    const kept = databaseUrl === undefined ? filesOf(rooms.dataDir) : await tables({ databaseUrl, dataDir: "" });
    const body = JSON.stringify(now?.stored.workshop);
    for (const { id } of seats) expect(body).not.toContain(id);
    if (databaseUrl !== undefined) {
      for (const row of rowsOf(kept).filter((text) => seats.some(({ id }) => text.includes(id))))
        expect(row).not.toMatch(/"(level|question|reason)"/);
    }
    // The reasons of the round that was never revealed are nowhere; those of revealed rounds stand without their author.
    for (const index of PEOPLE.keys()) {
      const seat = seats[index]?.id ?? "";
      for (const near of around(kept, seat)) {
        expect(near).not.toContain("reason-of-number");
        expect(near).not.toContain("leader-distance");
      }
    }
  });

  test("tells no difference between phones that drop before and after they voted, on streams and pages", async () => {
    const room = await rooms.open({ mode: "anonymous", threshold: 3 });
    const phones = await room.seated({ frontline: 3, executive: 1 });
    const streams = await Promise.all(phones.map((phone) => phone.stream()));
    const facilitator = await room.facilitator();
    onTestFinished(() => {
      for (const stream of [...streams, facilitator]) stream.stop();
    });
    await room.through("begun", "voting.opened");
    const { question, round } = await room.now();
    for (const phone of [phones[0], phones[3]]) await phone?.vote(question, round, 1);
    await facilitator.until(({ people }) => people.here === 4 && people.voted === 2);
    const told: unknown[] = [];
    // One who voted, one who did not, and the only one of a role.
    for (const [gone, index] of [0, 1, 3].entries()) {
      streams[index]?.stop();
      const { people } = await facilitator.until((view) => view.people.gone === gone + 1);
      const page = await fetch(`${rooms.origin}/w/${room.id}`, { headers: { Cookie: room.cookie } });
      const text = (await page.text()).replace(/<[^>]*>/g, " ");
      told.push([
        { ...people, here: 0, gone: 0 },
        /waiting for\s+(\d+)|(\d+)\s+waiting for/.exec(text)?.[0],
        text.includes("· away"),
      ]);
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]).toEqual([expect.objectContaining({ waitingFor: 2 }), expect.stringContaining("2"), false]);
  });

  test(kind === "SQLite" ? "leaves no byte of a vote in its files" : "leaves no row of a vote", async () => {
    const room = await rooms.open({ mode: "anonymous", threshold: 3 });
    const phones = await room.seated({ frontline: 3 });
    await room.through("begun", "voting.opened");
    const { question, round } = await room.now();
    for (const [index, phone] of phones.entries()) await phone.vote(question, round, 1, `telltale-${index}-end`);
    const kept = async () =>
      databaseUrl === undefined ? filesOf(rooms.dataDir) : await tables({ databaseUrl, dataDir: "" });
    expect(await kept()).toContain("telltale-1-end");
    await room.through("skipped");
    expect(await kept()).not.toContain("telltale");
  });

  if (kind === "SQLite")
    test("beside a backup says on the console what leaves the file later, and then it does", async () => {
      const room = await rooms.open({ mode: "anonymous", threshold: 3 });
      const phones = await room.seated({ frontline: 3 });
      await room.through("begun", "voting.opened");
      const { question, round } = await room.now();
      for (const [index, phone] of phones.entries()) await phone.vote(question, round, 1, `beside-${index}-end`);
      const console = async () =>
        (await fetch(`${rooms.origin}/w/${room.id}`, { headers: { Cookie: room.cookie } })).text();
      const backup = new Libsql(join(rooms.dataDir, "plumbline.db"));
      backup.exec("begin");
      backup.prepare("select count(*) from votes").get();
      await room.through("skipped");
      expect(await console()).toContain("when the backup that is running has ended");
      expect(filesOf(rooms.dataDir)).toContain("beside-1-end");
      backup.exec("rollback");
      backup.close();
      await expect.poll(() => filesOf(rooms.dataDir)).not.toContain("beside-1-end");
      await expect.poll(console).not.toContain("when the backup that is running");
    });
});

interface AnyFrame {
  readonly room: {
    readonly phase: string;
    readonly voting: { readonly voted: number } | null;
    readonly reveal: {
      readonly groups: readonly { roles: string[]; tally: { levels: number[]; dontKnow: number } }[];
    } | null;
  };
  readonly vote?: unknown;
  readonly people?: {
    readonly joined: number;
    readonly waitingFor: number | null;
    readonly everybody: readonly { readonly hasVoted: boolean | null; readonly isHere: boolean | null }[];
  };
}

const frames = (bytes: string): readonly AnyFrame[] =>
  [...bytes.matchAll(/^data: (\{.*)$/gm)].map(([, data]) => JSON.parse(data ?? "") as AnyFrame);

const rowsOf = (text: string): readonly string[] =>
  text.split("\n").flatMap((table) => (JSON.parse(table) as unknown[]).map((row) => JSON.stringify(row)));

/** The bytes of every file of the data directory, one after another. */
const filesOf = (dataDir: string): string =>
  readdirSync(dataDir)
    .filter((file) => file.startsWith("plumbline.db"))
    .map((file) => readFileSync(join(dataDir, file)).toString("latin1"))
    .join("\n");

/** What stands within 120 characters of each place where `wanted` is found. */
function around(text: string, wanted: string): readonly string[] {
  const places: string[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    places.push(text.slice(Math.max(0, at - 120), at + 120));
  return places;
}
