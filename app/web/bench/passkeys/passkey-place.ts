import { isIP } from "node:net";
import { ownOrigin } from "../../own-origin";
import type { Served } from "../../served";

/** Where the pages are open: what a browser signs, and whether browsers let passkeys work there. */
export interface PasskeyPlace {
  /** The name passkeys are bound to; null where browsers allow none: over plain http, or at an address without a name. */
  readonly host: string | null;
  readonly origin: string;
  /** An address of the same server where they work, on its own machine. */
  readonly instead: string | null;
}

/** By PUBLIC_URL, else by the Host header, which can only ever say http: then `localhost` alone is good enough. */
export function passkeyPlace({ plumbline, request }: Pick<Served, "plumbline" | "request">): PasskeyPlace {
  const { publicOrigin } = plumbline.environment;
  const origin = ownOrigin(publicOrigin, request.headers.get("Host") ?? undefined);
  const { protocol, hostname, port } = new URL(origin);
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  const hasName = isIP(hostname.replace(/^\[|\]$/g, "")) === 0;
  const works = isLocal || (protocol === "https:" && hasName);
  return {
    host: works ? hostname : null,
    origin,
    instead: works || publicOrigin !== undefined ? null : `http://localhost${port === "" ? "" : `:${port}`}`,
  };
}
