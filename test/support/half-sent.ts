import { once } from "node:events";
import { connect } from "node:net";

/** A request whose head the server has read, and half of its body. */
export interface HalfSent {
  /** Sends the other half. */
  finish(): void;
  /** All that was answered, once the connection is closed. */
  ended(): Promise<string>;
}

/** Posts a form and stops in its middle, when the server has begun to read it. */
export async function halfSent(origin: string, path: string, cookie: string, body: string): Promise<HalfSent> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const closed = once(socket, "close");
  const half = Math.floor(body.length / 2);
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nExpect: 100-continue\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  // The server says "100 Continue" once it reads.
  let answer = String((await once(socket, "data"))[0]).replace(/^HTTP\/1\.1 100 .*\r\n\r\n/, "");
  socket.on("data", (chunk) => {
    answer += chunk.toString();
  });
  socket.write(body.slice(0, half));
  return {
    finish: () => void socket.write(body.slice(half)),
    ended: async () => {
      await closed;
      return answer;
    },
  };
}
