import type { IncomingMessage } from "node:http";

/** Calls back with a request's body, undefined where it is larger than `limit` bytes; or with what cut it. */
export function whenRead(
  request: IncomingMessage,
  limit: number,
  read: (body: Buffer | undefined) => void,
  failed: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  });
  request.on("end", () => {
    try {
      read(size > limit ? undefined : Buffer.concat(chunks));
    } catch (error) {
      failed(error);
    }
  });
  request.on("error", failed);
  request.on("aborted", () => failed(new Error("the request was cut")));
}
