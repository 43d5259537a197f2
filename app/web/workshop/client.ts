import type { ServerResponse } from "node:http";
import type { Frame } from "./frames";

/** Bytes a reader may be behind before it is dropped; it reconnects and gets the whole view again. */
const BEHIND_AT_MOST = 512 * 1024;

/** One open stream of server-sent events. */
export class StreamClient {
  /** The data it was sent last; equal data is not sent twice. */
  private last = "";

  constructor(private readonly response: ServerResponse) {
    // The stream ends with its connection, so its frames go out as they are, without a chunk's head and tail around each.
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      // `no-transform` keeps the compression, which would hold frames back, away from it.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    });
    response.write("retry: 2000\n\n");
  }

  get isSlow(): boolean {
    return this.response.writableNeedDrain;
  }

  /** Sends a view. Drops a reader that is too far behind. */
  send({ data, bytes }: Frame): void {
    if (data === this.last) return;
    this.last = data;
    this.write(bytes);
  }

  /** A sign of life that the page can see. */
  beat(): void {
    this.write("event: beat\ndata:\n\n");
  }

  end(): void {
    this.response.end();
  }

  private write(text: string | Buffer): void {
    if (this.response.writableLength > BEHIND_AT_MOST) this.response.destroy();
    else if (!this.response.writableEnded) this.response.write(text);
  }
}
