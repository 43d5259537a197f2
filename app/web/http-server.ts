import { createServer, type RequestListener, type Server } from "node:http";

/** How long a client may take to send, in milliseconds. */
export interface Patience {
  /** From the first byte to the end of the headers. */
  readonly headers: number;
  /** To the end of the body: 1.5 MiB at 25 kB/s. */
  readonly whole: number;
  /** Between two looks for those who take longer. */
  readonly look: number;
}

const PATIENCE: Patience = { headers: 15_000, whole: 60_000, look: 5_000 };
/** Longer than nginx and Caddy keep an idle connection to us, so that they never write into one that we are closing. */
const KEEP_ALIVE_MS = 125_000;

/** An HTTP server that lets go of clients who send too slowly (408); what it sends itself, event streams too, may take any time. */
export const httpServer = (app: RequestListener, { headers, whole, look }: Patience = PATIENCE): Server =>
  createServer(
    {
      headersTimeout: headers,
      requestTimeout: whole,
      connectionsCheckingInterval: look,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    app,
  );
