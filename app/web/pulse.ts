const WITHIN_MS = 1_000;

/**
 * Asks how something is and takes silence for `withinMs` milliseconds as `silent`: whoever watches the server waits no longer. All who ask meanwhile share one
 * question; `ask` never rejects.
 */
export function pulse<T>(ask: () => Promise<T>, silent: T, withinMs = WITHIN_MS): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return async () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<T>((resolve) => {
      timer = setTimeout(() => resolve(silent), withinMs);
    });
    const said = await Promise.race([asked, silence]);
    clearTimeout(timer);
    return said;
  };
}
