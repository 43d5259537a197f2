/** Waits between attempts: longer each time, and after so many only when the line comes back, or somebody asks for it. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
const ATTEMPTS = 20;

/** What is known of the line to the server in this page, and when it is time for another attempt. */
let isLost = false;
const watching = new Set<() => void>();
const waiting = new Set<() => void>();

/** Told by whoever asked the server for something: whether there was an answer. */
export function heardOf(isAnswered: boolean): void {
  if (isLost !== isAnswered) return;
  isLost = !isAnswered;
  for (const tell of watching) tell();
}

/** Resolves when it is time for another attempt: after a while, when the line comes back, or when somebody asks for it. */
export function nextAttempt(attempts: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      waiting.delete(end);
      window.removeEventListener("online", end);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = attempts < ATTEMPTS ? setTimeout(end, Math.min(FIRST_MS * 2 ** attempts, LONGEST_MS)) : undefined;
    waiting.add(end);
    window.addEventListener("online", end);
    signal?.addEventListener("abort", end);
  });
}

/** Everything that waits is tried now. */
export function tryNow(): void {
  for (const end of [...waiting]) end();
}

/** Calls `tell` whenever that changes, until what it returns is called. */
export function watchLine(tell: () => void): () => void {
  watching.add(tell);
  return () => {
    watching.delete(tell);
  };
}

/** Whether the last thing that was asked for got no answer. */
export const isLineLost = (): boolean => isLost;
