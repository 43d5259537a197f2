import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

test("two taps from the QR to a counted vote: the role, then the answer", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 5 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  const phone = room.phone();
  const first = await phone.send("GET", `/join/${room.code}`);
  expect(first.body).toMatch(/<button[^>]* name="role" value="frontline"/);
  const joined = await phone.join("frontline");
  expect([joined.status, joined.location]).toEqual([303, `/w/${room.id}/seat`]);
  const page = await phone.page();
  expect(page.body).toContain(`name="question" value="${question}"`);
  expect((await phone.vote(question, round, 3, "", true)).location).toBe(`/w/${room.id}/seat`);
  expect((await rooms.plumbline.store.workshopNow(room.id))?.room.votes).toMatchObject([{ question, round, level: 3 }]);
});

test("a code may be typed as people type, and leads to the room", async () => {
  const room = await rooms.open();
  const typed = `${room.code.slice(0, 3).toLowerCase()} ${room.code.slice(3)}`;
  const found = await room.phone().send("GET", `/join?${new URLSearchParams({ code: typed })}`);
  expect([found.status, found.location]).toEqual([303, `/join/${room.code}`]);
  const page = await room.phone().send("GET", `/join/${room.code}`);
  expect(page.body).toContain("Team day");
  expect(page.body).toContain("no group under 5 is shown");
});

test("a second tap, and a second visit, keep the same seat", async () => {
  const room = await rooms.open();
  const phone = room.phone();
  await phone.send("GET", `/join/${room.code}`);
  const taps = await Promise.all([phone.join("manager"), phone.join("manager")]);
  expect(taps.map(({ status }) => status)).toEqual([303, 303]);
  const again = await phone.send("GET", `/join/${room.code}`);
  expect([again.status, again.location]).toEqual([303, `/w/${room.id}/seat`]);
  expect((await rooms.plumbline.store.workshopNow(room.id))?.room.seats).toHaveLength(1);
});

test("Enter in the name field chooses no role for anybody, and keeps the name", async () => {
  const room = await rooms.open();
  const phone = room.phone();
  const page = await phone.send("GET", `/join/${room.code}`);
  expect(/<button[^>]*>/.exec(page.body)?.[0]).toContain('name="role" value=""');
  const refused = await phone.join("", "Zoë & Şule <3");
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('value="Zoë &amp; Şule &lt;3"');
  expect((await phone.join("frontline", "Zoë & Şule <3")).status).toBe(303);
  expect((await rooms.plumbline.store.workshopNow(room.id))?.room.seats[0]?.name).toBe("Zoë & Şule <3");
});

test("the code of a closed room is 410 and says so, for a new face and for one without a seat", async () => {
  const room = await rooms.open();
  const [phone] = await room.seated({ frontline: 1 });
  await room.through("closed");
  for (const answer of [
    await room.phone().send("GET", `/join/${room.code}`),
    await room.phone().join("frontline"),
    await room.phone().send("GET", `/join?code=${room.code}`),
    await room.phone().page(),
  ]) {
    expect(answer.status).toBe(410);
    expect(answer.body).toContain("This room is closed");
  }
  const own = await phone?.page();
  expect([own?.status, own?.body]).toEqual([200, expect.stringContaining("This workshop is closed")]);
});

test("one more than the room holds is told so kindly, and so is one at a locked door", async () => {
  const room = await rooms.open({ seats: 5 });
  await room.seated({ frontline: 5 });
  const full = await room.phone().join("frontline");
  expect([full.status, full.body]).toEqual([409, expect.stringContaining("It takes 5 people")]);
  const other = await rooms.open();
  await other.through("door.locked");
  for (const answer of [await other.phone().join("frontline"), await other.phone().send("GET", `/join/${other.code}`)])
    expect([answer.status, answer.body]).toEqual([403, expect.stringContaining("The door is locked")]);
});

test("the 601st of 600 is turned away", async () => {
  const room = await rooms.open();
  const { store, now } = rooms.plumbline;
  for (let seat = 0; seat < 600; seat += 1)
    await store.takeSeat(room.id, `token ${seat}`, { id: `seat ${seat}`, role: "frontline" }, now().toISOString());
  const answer = await room.phone().join("frontline");
  expect([answer.status, answer.body]).toEqual([409, expect.stringContaining("It takes 600 people")]);
});

test("wrong codes are slowed by browser, and a right code never is", async () => {
  const room = await rooms.open();
  const phone = room.phone();
  const statuses: number[] = [];
  for (let tried = 0; tried < 13; tried += 1) statuses.push((await phone.send("GET", "/join/222222")).status);
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(404));
  expect(statuses.slice(10)).toEqual([429, 429, 429]);
  // Whoever tries a wrong one more waits first; the right one, sent later, is answered before it.
  const order: string[] = [];
  await Promise.all([
    phone.send("GET", "/join/222222").then(() => order.push("wrong")),
    phone.send("GET", `/join/${room.code}`).then(({ status }) => order.push(`right: ${status}`)),
  ]);
  expect(order).toEqual(["right: 200", "wrong"]);
  expect((await room.phone().send("GET", "/join/222222")).status).toBe(404);
});

test("while many guess codes, a seat's holder is let in at once and others in their turn", async () => {
  const own = await serveRooms();
  try {
    const room = await own.open();
    const [seated] = await room.seated({ frontline: 1 });
    const guesses = Array.from({ length: 300 }, () => room.phone().send("GET", "/join/222222"));
    expect((await Promise.all(guesses)).every(({ status }) => status === 404)).toBe(true);
    let turnedAway = 0;
    const crowd = Array.from({ length: 5 }, async () => {
      const { status } = await room.phone().send("GET", "/join/333333");
      if (status === 429) turnedAway += 1;
    });
    expect((await seated?.send("GET", `/join/${room.code}`))?.location).toBe(`/w/${room.id}/seat`);
    await Promise.all(crowd);
    expect(turnedAway).toBeGreaterThan(0);
    expect((await room.phone().send("GET", `/join/${room.code}`)).status).toBe(200);
  } finally {
    await own.stop();
  }
});

test("a seat is the browser's: without its cookie, or with a made-up one, there is none", async () => {
  const room = await rooms.open();
  await room.seated({ frontline: 1 });
  const stranger = room.phone();
  expect([(await stranger.page()).status, (await stranger.page()).body]).toEqual([
    404,
    expect.stringContaining("This phone has no seat here"),
  ]);
  await expect(stranger.stream()).rejects.toThrow("404");
  expect((await stranger.send("GET", `/w/${room.id}/live?as=facilitator`)).status).toBe(404);
  expect((await stranger.vote("leader-distance.direct-contact", 1, 3)).status).toBe(403);
  expect((await stranger.send("GET", "/w/nowhere/seat")).status).toBe(404);
});
