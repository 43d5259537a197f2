import type { IncomingMessage } from "node:http";

/** Larger than any vote or join form, in bytes. */
const LIMIT = 8 * 1024;

/** Calls back with the fields of a small posted form, undefined where it is larger than 8 kB; or with what cut it. */
export function whenFormRead(
  request: IncomingMessage,
  read: (form: URLSearchParams | undefined) => void,
  failed: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk);
  });
  request.on("end", () => {
    const text = Buffer.concat(chunks)
      .toString("utf8")
      .replace(/%00|\0/g, "");
    try {
      read(size > LIMIT ? undefined : new URLSearchParams(text));
    } catch (error) {
      failed(error);
    }
  });
  request.on("error", failed);
  request.on("aborted", () => failed(new Error("the request was cut")));
}

/** The same as a promise. */
export const readForm = (request: IncomingMessage): Promise<URLSearchParams | undefined> =>
  new Promise((resolve, reject) => whenFormRead(request, resolve, reject));
