import { connect } from "node:net";

/** What a server answered on one connection, as it came; what is sent may be malformed in any way. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const AT_MOST_MS = 120_000;

/** Writes these bytes to a server and reads until it closes the connection; rejects where it does not for minutes. */
export function rawRequest(origin: string, bytes: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const chunks: Buffer[] = [];
    const late = setTimeout(() => {
      socket.destroy();
      reject(new Error("the server keeps the connection open"));
    }, AT_MOST_MS);
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that turns a body away may reset the connection; what it said before is read.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(late);
      resolve(answerOf(Buffer.concat(chunks).toString("utf8")));
    });
  });
}

function answerOf(said: string): RawAnswer {
  const text = said.replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, "");
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  return {
    status: Number(first.split(" ")[1] ?? 0),
    headers: new Map(
      lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
    ),
    body: rest.join("\r\n\r\n"),
  };
}
