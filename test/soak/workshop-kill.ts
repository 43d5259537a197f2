import { workshopKillRounds } from "#test/support/workshop-kill-rounds";
import type { Programme } from "./programme";

const ROUNDS = 100;
const LIMIT_MS = 5_000;

export const workshopKill: Programme = {
  title: "a server killed while twelve phones vote loses no acknowledged vote and is back within five seconds",
  tools: [],
  run: async (say) => {
    const { rounds, acknowledged, lost, slowest } = await workshopKillRounds(ROUNDS);
    say(`${rounds} rounds, ${acknowledged} votes acknowledged, ${lost.length} lost`);
    const { start, back, total } = slowest;
    say(
      `back at the slowest ${total.toFixed(0)} ms after the kill; listening after at most ${start.toFixed(0)}, then back in at most ${back.toFixed(0)}`,
    );
    return [...lost, ...(total > LIMIT_MS ? [`back after ${total.toFixed(0)} ms; the limit is ${LIMIT_MS}`] : [])];
  },
};
