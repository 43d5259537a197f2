import { afterAll, beforeAll, expect, test } from "vitest";
import { runCourse } from "#test/support/course/course";
import { type ServedRooms, serveRooms } from "#test/support/workshop-room";
import type { Mode } from "~/domain/workshop/settings";

let rooms: ServedRooms;
beforeAll(async () => {
  rooms = await serveRooms();
});
afterAll(() => rooms.stop());

/** The same each time; `npm run soak -- workshop-course` runs other ones, and COURSE_SEED runs here what failed there. */
const seed = Number(process.env.COURSE_SEED ?? 20261125);

const courses: readonly (readonly [Mode, number])[] = [
  ["anonymous", 120],
  ["open", 60],
];

test.each(courses)(
  "whatever fifty phones and two consoles send (%s): votes are the tallies, no phase is jumped, no value shows early",
  async (mode, commands) => {
    const seen = await runCourse(rooms, { mode, threshold: 5, commands, seed });
    // A course is worth something only where votes were refused, rounds revealed and both watched as they ran.
    expect(Math.min(seen.shown, seen.refused, seen.framesInVotes, seen.framesOfReveals)).toBeGreaterThan(0);
  },
);
