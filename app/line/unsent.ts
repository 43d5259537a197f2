/** An attempt that takes longer counts as not sent. */
export const LIMIT_MS = 15_000;

/** Whether this status says nothing about what was sent: whoever stands before the server, or a server that cannot just now. */
export const isUnable = (status: number): boolean => status >= 500 || status === 408 || status === 429;

/** Whether an attempt never got a true answer: no connection, none in time, or a server that cannot just now. Whatever else is thrown is an answer. */
export const isUnsent = (error: unknown): boolean =>
  error instanceof Response ? isUnable(error.status) : error instanceof Error && error.name !== "AbortError";

/** The same promise, given up once it has taken too long. */
export async function inTime<T>(attempt: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), LIMIT_MS);
  });
  try {
    return await Promise.race([attempt, late]);
  } finally {
    clearTimeout(timer);
  }
}
