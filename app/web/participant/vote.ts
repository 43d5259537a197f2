import type { Request, RequestHandler, Response } from "express";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { BallotOutcome } from "~/storage/workshop-store";
import { refuseForeignOrigins } from "../own-origin";
import type { Plumbline } from "../plumbline";
import { workshopAddresses } from "../workshop/addresses";
import { BallotBox } from "./ballot-box";
import { readForm } from "./read-form";
import { safelyFor } from "./safely";
import { seatHash, tokenIn } from "./seat-cookie";
import { words } from "./words";

const LEVELS: Readonly<Record<string, VoteLevel>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, "dont-know": "dont-know" };

/** What a vote's answer says of itself; it holds no page, so that it needs no more. */
const STRICT = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const strictly: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(STRICT)) response.setHeader(name, value);
  next();
};

/**
 * The handlers of `POST /w/:id/vote`: 204 for a script that asks for JSON, 303 back to the seat for a form; acknowledged once it is on the
 * disk. Six hundred come at once, so they stand before everything that only pages need.
 */
export const voting = (plumbline: Plumbline): readonly RequestHandler[] => [
  strictly,
  refuseForeignOrigins(plumbline.environment.publicOrigin),
  safelyFor(plumbline)(vote(plumbline)),
];

function vote(plumbline: Plumbline) {
  const { store, cookies, now, live } = plumbline;
  const box = new BallotBox(
    store,
    () => now().getTime(),
    (workshop) => live.changed(workshop),
  );

  return async (request: Request, response: Response) => {
    const id = request.params.id ?? "";
    const form = await readForm(request);
    if (form === undefined) return void response.status(413).type("text/plain").send(words.tooLarge);
    const token = tokenIn(request.headers.cookie, cookies);
    const outcome: BallotOutcome =
      token === undefined
        ? { ok: false, refusal: "no-seat" }
        : await box.cast(id, { tokenHash: seatHash(token, id), ballot: ballotOf(form) });
    if (request.headers.accept === "application/json") {
      if (outcome.ok) return void response.status(204).end();
      return void response
        .status(outcome.refusal === "no-seat" ? 403 : 409)
        .json({ refusal: outcome.refusal, message: words.refused[outcome.refusal] });
    }
    response.redirect(303, workshopAddresses.seat(id) + (outcome.ok ? "" : `?refused=${outcome.refusal}`));
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
