import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { VoteLevel } from "~/domain/workshop/tally";
import { StorageTrouble } from "~/storage/storage-trouble";
import { FOREIGN, isForeign } from "../own-origin";
import type { Plumbline } from "../plumbline";
import { strictHeaders } from "../security-headers";
import { workshopAddresses } from "../workshop/addresses";
import { BallotBox } from "./ballot-box";
import { readForm } from "./read-form";
import { seatHash, tokenIn } from "./seat-cookie";
import { words } from "./words";

const LEVELS: Readonly<Record<string, VoteLevel>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, "dont-know": "dont-know" };
const ROUTE = { route: "/w/:id/vote", method: "POST" } as const;
const RETRY_SECONDS = "10";

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const plain = (status: number, body: string, headers = {}): Answer => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8", ...headers },
  body,
});

/**
 * Takes `POST /w/:id/vote`: 204 for a script that asks for JSON, 303 back to the seat for a form; acknowledged once it is on the disk. Six
 * hundred come at once, so this is a handler of Node's own, with the headers, the check of the origin and the metrics that the shell has.
 */
export function voting(plumbline: Plumbline) {
  const { store, cookies, now, live, environment, metrics, log, ending } = plumbline;
  const strict = strictHeaders({ https: cookies.secure, development: !environment.production });
  const box = new BallotBox(
    store,
    () => now().getTime(),
    (workshop) => live.changed(workshop),
  );

  async function answerTo(id: string, request: IncomingMessage): Promise<Answer> {
    const form = await readForm(request);
    if (isForeign(environment.publicOrigin, request.headers)) return plain(403, FOREIGN);
    if (form === undefined) return plain(413, words.tooLarge);
    const token = tokenIn(request.headers.cookie, cookies);
    const outcome =
      token === undefined
        ? ({ ok: false, refusal: "no-seat" } as const)
        : await box.cast(id, { tokenHash: seatHash(token, id), ballot: ballotOf(form) });
    if (request.headers.accept !== "application/json") {
      const refused = outcome.ok ? "" : `?refused=${outcome.refusal}`;
      return { status: 303, headers: { Location: workshopAddresses.seat(id) + refused } };
    }
    if (outcome.ok) return { status: 204 };
    const { refusal } = outcome;
    return {
      status: refusal === "no-seat" ? 403 : 409,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify({ refusal, message: words.refused[refusal] }),
    };
  }

  return async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const start = performance.now();
    const requestId = randomUUID();
    const { status, headers, body } = await answerTo(id, request).catch((error: unknown) => {
      if (request.complete) log.error({ requestId, path: ROUTE.route, err: error }, "a vote could not be kept");
      return error instanceof StorageTrouble
        ? plain(503, words.trouble, { "Retry-After": RETRY_SECONDS })
        : plain(500, words.fault(requestId));
    });
    if (ending.signal.aborted) response.setHeader("Connection", "close");
    response.writeHead(status, { ...strict(), "X-Request-Id": requestId, "Cache-Control": "no-store", ...headers });
    response.end(body);
    metrics.requests.inc({ ...ROUTE, status: String(status) });
    metrics.durations.observe(ROUTE, (performance.now() - start) / 1000);
  };
}

/** What the form says; a level that is none is left for the domain to refuse. */
function ballotOf(form: URLSearchParams) {
  const level = form.get("level") ?? "";
  const reason = form.get("reason") ?? "";
  return {
    question: form.get("question") ?? "",
    round: Number(form.get("round") ?? Number.NaN),
    level: (LEVELS[level] ?? level) as VoteLevel,
    ...(reason.trim() === "" ? {} : { reason }),
  };
}
