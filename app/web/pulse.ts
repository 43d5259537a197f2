const WITHIN_MS = 1_000;

/**
 * Asks whether the database answers, and takes no word within `withinMs` milliseconds for a no: whoever watches the server waits no longer. All who ask meanwhile
 * share one question.
 */
export function pulse(ping: () => Promise<void>, withinMs = WITHIN_MS): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  const ask = () => {
    const answered = ping().then(
      () => true,
      () => false,
    );
    void answered.then(() => {
      asked = undefined;
    });
    return answered;
  };
  return async () => {
    asked ??= ask();
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), withinMs);
    });
    const isAlive = await Promise.race([asked, silence]);
    clearTimeout(timer);
    return isAlive;
  };
}
