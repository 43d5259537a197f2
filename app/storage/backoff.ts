import { setTimeout as wait } from "node:timers/promises";

const FIRST_MS = 4;
const LONGEST_MS = 100;

/** The pause before a lost race is run again, longer with every `attempt` (from 0) and by chance, so that those who lost together do not meet again; at most a tenth of a second. */
export const backoff = (attempt: number): Promise<void> =>
  wait(Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt));
