import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";

interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds from the question to `until`, or to the end. */
  readonly waited: number;
}

interface Question {
  readonly headers?: Record<string, string>;
  /** Posted where there is one. */
  readonly body?: string;
  /** Hangs up once this was read. */
  readonly until?: string;
}

/** Asks a server on this machine by https under a name it has no certificate of an authority for. */
export const askedOver = (port: number, name: string, path: string, { headers = {}, body, until }: Question = {}) =>
  new Promise<Asked>((resolve, reject) => {
    const start = performance.now();
    const asking = request(
      {
        host: "127.0.0.1",
        port,
        path,
        servername: name,
        rejectUnauthorized: false,
        method: body === undefined ? "GET" : "POST",
        headers: {
          host: name,
          ...headers,
          ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
        },
      },
      (response) => {
        let read = "";
        const end = () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: read,
            waited: Math.round(performance.now() - start),
          });
        response.setEncoding("latin1");
        response.on("data", (chunk: string) => {
          read += chunk;
          if (until === undefined || !read.includes(until)) return;
          end();
          asking.destroy();
        });
        response.on("end", end);
      },
    );
    asking.once("error", reject);
    asking.end(body);
  });
