import type { IncomingMessage } from "node:http";

/** Larger than any vote or join form, in bytes. */
const LIMIT = 8 * 1024;

/** The fields of a small posted form; undefined where it is larger than 8 kB. */
export function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  return new Promise((resolve, reject) => {
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
      resolve(size > LIMIT ? undefined : new URLSearchParams(text));
    });
    request.on("error", reject);
    request.on("aborted", () => reject(new Error("the request was cut")));
  });
}
