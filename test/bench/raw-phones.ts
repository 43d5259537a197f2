import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection that is kept open: what it sends and receives is written by hand, so that six hundred cost the measuring process little. */
export class RawPhone {
  private buffer = "";
  private waiting: { readonly wanted: string; readonly found: (at: number) => void } | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
    private readonly cookie: string,
  ) {
    socket.setNoDelay(true);
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      this.buffer += text;
      this.look();
    });
    socket.on("error", () => {});
  }

  static async open(origin: string, cookie: string): Promise<RawPhone> {
    const { hostname, port, host } = new URL(origin);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    return new RawPhone(socket, host, cookie);
  }

  /** Sends a request; it is answered when `until` sees it. */
  send(method: string, path: string, body = "", accept = "application/json"): void {
    this.buffer = "";
    this.socket.write(
      `${method} ${path} HTTP/1.1\r\nHost: ${this.host}\r\nOrigin: http://${this.host}\r\nCookie: ${this.cookie}\r\nAccept: ${accept}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  }

  /** The moment at which these bytes have come since the last request or `forget`. */
  until(wanted: string): Promise<number> {
    return new Promise((found) => {
      this.waiting = { wanted, found };
      this.look();
    });
  }

  /** What came so far no longer counts. */
  forget(): void {
    this.buffer = "";
  }

  close(): void {
    this.socket.destroy();
  }

  private look(): void {
    if (this.waiting === undefined || !this.buffer.includes(this.waiting.wanted)) return;
    const { found } = this.waiting;
    this.waiting = undefined;
    found(performance.now());
  }
}
