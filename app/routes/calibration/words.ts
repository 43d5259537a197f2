/** The words around the scenes; the scenes stand in content/pages/calibration.yaml. */
export const words = {
  back: (bench: string) => `Back to ${bench}`,
  compare: "Show the key",
  again: "Change what I chose",
  missing: "Choose an answer for every question of the scene first.",
  yours: "you",
  key: "key",
  others: (count: number) => (count === 1 ? "1 colleague" : `${count} colleagues`),
  same: "You chose as the key does.",
  apart: (levels: number) =>
    levels === 1 ? "You are one answer away from the key." : `You are ${levels} answers away from the key.`,
  nobody: "None of your colleagues on this bench has rated this yet.",
} as const;
