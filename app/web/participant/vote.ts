import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { VoteLevel } from "~/domain/workshop/tally";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { BallotOutcome } from "~/storage/workshop-store";
import type { Metrics } from "../metrics";
import { FOREIGN, isForeign } from "../own-origin";
import type { Plumbline } from "../plumbline";
import { strictHeaders } from "../security-headers";
import { workshopAddresses } from "../workshop/addresses";
import { BallotBox } from "./ballot-box";
import { whenFormRead } from "./read-form";
import { SeatHashes } from "./seat-hashes";
import { words } from "./words";

const LEVELS: Readonly<Record<string, VoteLevel>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, "dont-know": "dont-know" };
const ROUTE = { route: "/w/:id/vote", method: "POST" } as const;
const RETRY_SECONDS = "10";

interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers?: readonly string[];
  readonly body?: string;
}

const KEPT: Answer = { status: 204 };

const plain = (status: number, body: string, headers: readonly string[] = []): Answer => ({
  status,
  headers: ["Content-Type", "text/plain; charset=utf-8", ...headers],
  body,
});

/**
 * Takes `POST /w/:id/vote`: 204 for a script that asks for JSON, 303 back to the seat for a form; acknowledged once it is on the disk. Six
 * hundred come at once, so this is a handler of Node's own, with the headers, the check of the origin and the metrics that the shell has.
 */
export function voting(plumbline: Plumbline) {
  const { store, cookies, now, live, environment, metrics, log, ending } = plumbline;
  const strict = strictHeaders({ https: cookies.secure, development: !environment.production });
  const seats = new SeatHashes(cookies);
  const measured = afterwards(metrics);
  const box = new BallotBox(
    store,
    () => now().getTime(),
    (workshop) => live.changed(workshop),
  );

  return (id: string, request: IncomingMessage, response: ServerResponse): void => {
    const start = performance.now();
    const requestId = randomUUID();
    const give = ({ status, headers = [], body }: Answer) => {
      const all = strict();
      all.push("X-Request-Id", requestId, "Cache-Control", "no-store", ...headers);
      if (ending.signal.aborted) all.push("Connection", "close");
      response.writeHead(status, all).end(body);
      measured(status, start);
    };
    const failed = (error: unknown) => {
      if (response.headersSent) return;
      if (request.complete) log.error({ requestId, path: ROUTE.route, err: error }, "a vote could not be kept");
      give(
        error instanceof StorageTrouble
          ? plain(503, words.trouble, ["Retry-After", RETRY_SECONDS])
          : plain(500, words.fault(requestId)),
      );
    };
    const told = (outcome: BallotOutcome) => give(answerTo(outcome, id, request.headers.accept));
    whenFormRead(
      request,
      (form) => {
        if (isForeign(environment.publicOrigin, request.headers)) return give(plain(403, FOREIGN));
        if (form === undefined) return give(plain(413, words.tooLarge));
        const tokenHash = seats.of(request.headers.cookie, id);
        if (tokenHash === undefined) told({ ok: false, refusal: "no-seat" });
        else box.cast(id, { tokenHash, ballot: ballotOf(form) }, told, failed);
      },
      failed,
    );
  };
}

function answerTo(outcome: BallotOutcome, id: string, accept: string | undefined): Answer {
  if (accept !== "application/json") {
    const refused = outcome.ok ? "" : `?refused=${outcome.refusal}`;
    return { status: 303, headers: ["Location", workshopAddresses.seat(id) + refused] };
  }
  if (outcome.ok) return KEPT;
  const { refusal } = outcome;
  return {
    status: refusal === "no-seat" ? 403 : 409,
    headers: ["Content-Type", "application/json; charset=utf-8"],
    body: JSON.stringify({ refusal, message: words.refused[refusal] }),
  };
}

/** Measures answers in the turn after theirs, so that nobody waits for a counter. */
function afterwards({ requests, durations }: Metrics) {
  const counts = new Map<number, number>();
  let taken: number[] = [];
  const measure = () => {
    for (const [status, count] of counts) requests.inc({ ...ROUTE, status: String(status) }, count);
    for (const ms of taken) durations.observe(ROUTE, ms / 1000);
    counts.clear();
    taken = [];
  };
  return (status: number, start: number) => {
    if (taken.length === 0) setImmediate(measure);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    taken.push(performance.now() - start);
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
