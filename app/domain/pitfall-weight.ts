import type { Pitfall } from "./instrument";

const CORE_WEIGHT = 2;

/** What a pitfall weighs in a mean and on an agenda: core 2, others 1. */
export const pitfallWeight = (pitfall: Pick<Pitfall, "core">): number => (pitfall.core ? CORE_WEIGHT : 1);
