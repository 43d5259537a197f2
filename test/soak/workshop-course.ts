import { runCourse } from "#test/support/course/course";
import { serveRooms } from "#test/support/workshop-room";
import type { Programme } from "./programme";

const COMMANDS = 1_000;

export const workshopCourse: Programme = {
  title: `${COMMANDS} random commands of fifty phones and two consoles in one workshop: votes are the tallies, nothing shows early`,
  tools: [],
  run: async (say) => {
    const rooms = await serveRooms();
    try {
      for (const mode of ["anonymous", "open"] as const) {
        const seed = Number(process.env.COURSE_SEED ?? Date.now() % 1_000_000);
        const seen = await runCourse(rooms, { mode, threshold: 5, commands: COMMANDS, seed });
        say(
          `${mode}, seed ${seed}: ${seen.votes} votes sent, ${seen.refused} refused; ${seen.revealed} rounds revealed, ` +
            `${seen.interrupted} left; ${seen.frames} frames read, ${seen.framesInVotes} of them while a vote ran`,
        );
      }
      return [];
    } finally {
      await rooms.stop();
    }
  },
};
