/** Runs that patterns with overlapping repeats take the square of their length for. */
export const longRuns: Readonly<Record<string, string>> = {
  "line ends": "\n",
  spaces: " ",
  "lines of a space": "\n ",
  tabs: "\t",
  "line separators": "\u2028",
  digits: "1",
  signs: "-.",
};

const LENGTH = 20_000;

/** How many times longer something takes with a run of the same signs than with plain words as long; the quickest of three goes of each. */
export function timesSlower(work: (text: string) => unknown, run: string): number {
  const withRun = `x${run.repeat(LENGTH).slice(0, LENGTH - 2)}x`;
  return quickest(work, withRun) / Math.max(quickest(work, "plain words ".repeat(LENGTH).slice(0, LENGTH)), 1);
}

/** In milliseconds. */
function quickest(work: (text: string) => unknown, text: string): number {
  const goes = [1, 2, 3].map(() => {
    const began = performance.now();
    work(text);
    return performance.now() - began;
  });
  return Math.min(...goes);
}
