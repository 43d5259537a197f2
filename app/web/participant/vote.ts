import { randomUUID } from "node:crypto";
import { oneLine } from "~/domain/plain-text";
import type { VoteLevel } from "~/domain/workshop/tally";
import { StorageTrouble } from "~/storage/storage-trouble";
import type { BallotOutcome } from "~/storage/workshop-store";
import { FOREIGN, isForeign } from "../own-origin";
import type { Plumbline } from "../plumbline";
import { giving, type QuickAnswer } from "../quick/giving";
import type { Taker } from "../quick/quick-lane";
import { workshopAddresses } from "../workshop/addresses";
import { BallotBox } from "./ballot-box";
import { whenFormRead } from "./read-form";
import { troubleText } from "./safely";
import { SeatHashes } from "./seat-hashes";
import { words } from "./words";

const ADDRESS = /^\/w\/([\w-]{1,64})\/vote(?:\?|$)/;
const ROUTE = "/w/:id/vote";
const LEVELS: ReadonlyMap<string, VoteLevel> = new Map(
  ([0, 1, 2, 3, 4, "none", "dont-know"] as const).map((level) => [String(level), level]),
);
const RETRY_SECONDS = "10";

const KEPT: QuickAnswer = { status: 204 };

const plain = (status: number, body: string, headers: readonly string[] = []): QuickAnswer => ({
  status,
  headers: ["Content-Type", "text/plain; charset=utf-8", ...headers],
  body,
});

/**
 * Takes `POST /w/:id/vote`: 204 for a script that asks for JSON, 303 back to the seat for a form; acknowledged once it is on the disk. Six
 * hundred come at once, so this is a handler of Node's own, with the headers, the check of the origin and the metrics that the shell has.
 */
export function voting(plumbline: Plumbline): Taker {
  const { store, cookies, live, environment, log, limits } = plumbline;
  const give = giving(plumbline, ROUTE);
  const seats = new SeatHashes(cookies);
  const box = new BallotBox(
    store,
    (workshop) => live.now(workshop),
    (workshop) => live.changed(workshop),
  );

  return (request, response) => {
    const id = request.method === "POST" ? ADDRESS.exec(request.url ?? "")?.[1] : undefined;
    if (id === undefined) return false;
    const asking = { response, requestId: randomUUID(), since: performance.now() };
    const failed = (error: unknown) => {
      if (response.headersSent) return;
      if (request.complete)
        log.error({ requestId: asking.requestId, path: ROUTE, err: error }, "a vote could not be kept");
      give(
        asking,
        error instanceof StorageTrouble
          ? plain(503, troubleText(error), ["Retry-After", RETRY_SECONDS])
          : plain(500, words.fault(asking.requestId)),
      );
    };
    const told = (outcome: BallotOutcome) => give(asking, answerTo(outcome, id, request.headers.accept));
    whenFormRead(
      request,
      (form) => {
        if (isForeign(environment.publicOrigin, request.headers)) return give(asking, plain(403, FOREIGN));
        if (form === undefined) return give(asking, plain(413, words.tooLarge));
        const tokenHash = seats.of(request.headers.cookie, id);
        if (tokenHash === undefined) return told({ ok: false, refusal: "no-seat" });
        limits.votes.spend(tokenHash).then((seconds) => {
          if (seconds !== null) return give(asking, plain(429, words.tooOften, ["Retry-After", String(seconds)]));
          box.cast(id, { tokenHash, ballot: ballotOf(form) }, told, failed);
        }, failed);
      },
      failed,
    );
    return true;
  };
}

function answerTo(outcome: BallotOutcome, id: string, accept: string | undefined): QuickAnswer {
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

/** What the form says; a level that is none is left for the domain to refuse. */
function ballotOf(form: URLSearchParams) {
  const level = form.get("level") ?? "";
  const reason = oneLine(form.get("reason") ?? "");
  return {
    question: form.get("question") ?? "",
    round: Number(form.get("round") ?? Number.NaN),
    level: (LEVELS.get(level) ?? level) as VoteLevel,
    ...(reason.trim() === "" ? {} : { reason }),
  };
}
