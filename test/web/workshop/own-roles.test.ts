import { afterAll, beforeAll, expect, test } from "vitest";
import { saidIn, spaceless } from "#test/support/said-in";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

const IDS = ["role-1", "role-2"];
const GAP = spaceless("Branch staff see this three anchors higher than Night shift");

test("roles of a facilitator's own stand by their names on the screen, on paper and in every file, never by their ids", async () => {
  const room = await rooms.open({
    threshold: 3,
    scope: "picked",
    questions: ["leader-distance.direct-contact"],
    roles: [
      { id: "role-1", name: "Branch staff" },
      { id: "role-2", name: "Night shift" },
    ],
  });
  const phones = await room.seated({ "role-1": 3, "role-2": 3 });
  await room.through("begun", "voting.opened");
  const { question, round } = await room.now();
  for (const [index, phone] of phones.entries())
    expect((await phone.vote(question, round, index < 3 ? 4 : 1)).status).toBe(204);
  await room.through("voting.closed", { type: "agreed", answer: 2, note: "" }, "wrapped-up");
  const says = async (path: string) => {
    const answer = await fetch(`${rooms.origin}/a/${room.id}/${path}`, { headers: { Cookie: room.cookie } });
    expect([path, answer.status]).toEqual([path, 200]);
    return saidIn(Buffer.from(await answer.arrayBuffer()));
  };
  for (const path of ["results", "files/plan-a4.pdf", "files/report.docx", "files/report.md"]) {
    const said = (await says(path)).replace(/<[^>]*>/g, "");
    expect(said, path).toContain(GAP);
    expect(said, path).toContain("Nightshift:3");
    for (const id of IDS) expect(said, path).not.toContain(id);
  }
  for (const path of ["files/answers.csv", "files/actions.csv"])
    for (const id of IDS) expect(await says(path), path).not.toContain(id);
});
