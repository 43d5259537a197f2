import type { Capacity } from "./assessment";

/** Effort points that fit into one window (INSTRUMENT §5). */
export const capacityPoints: Readonly<Record<Capacity, number>> = { light: 4, normal: 7, strong: 11 };
