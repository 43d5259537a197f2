import { IncomingMessage } from "node:http";

/** A request whose body was read, as it was before: with the same head, and its body to be read again. */
export function replayed(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  const head = { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor };
  Object.assign(again, head, { complete: true });
  again.push(body);
  again.push(null);
  return again;
}
