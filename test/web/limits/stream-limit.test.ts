import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

test("a browser holds at most twelve streams; another's and the next after one ended are not touched", async () => {
  const room = await rooms.open();
  const ends: AbortController[] = [];
  const open = async (cookie: string) => {
    const end = new AbortController();
    ends.push(end);
    return (
      await fetch(`${rooms.origin}/w/${room.id}/live?as=facilitator`, {
        headers: { Cookie: cookie },
        signal: end.signal,
      })
    ).status;
  };
  for (let stream = 0; stream < 12; stream += 1) expect(await open(room.cookie)).toBe(200);
  expect(await open(room.cookie)).toBe(429);
  expect(await open((await rooms.open()).cookie)).toBe(404);
  ends[0]?.abort();
  await expect.poll(() => open(room.cookie)).toBe(200);
  for (const end of ends) end.abort();
});
