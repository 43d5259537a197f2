import type { IncomingMessage } from "node:http";
import type { StorageTrouble } from "~/storage/storage-trouble";

const known = new WeakMap<IncomingMessage, StorageTrouble>();

/** Notes on a request that the database took nothing of it, so that the common way answers at once. */
export function withTrouble(request: IncomingMessage, trouble: StorageTrouble | undefined): IncomingMessage {
  if (trouble !== undefined) known.set(request, trouble);
  return request;
}

/** The trouble that was met with this request before; undefined where it was not tried, or there was none. */
export const knownTrouble = (request: IncomingMessage): StorageTrouble | undefined => known.get(request);
