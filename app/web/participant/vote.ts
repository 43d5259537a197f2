import type { Request, Response } from "express";
import type { VoteLevel } from "~/domain/workshop/tally";
import type { BallotOutcome } from "~/storage/workshop-store";
import { workshopAddresses } from "../workshop/addresses";
import { BallotBox } from "./ballot-box";
import type { Taking } from "./participant";
import { readForm } from "./read-form";
import { seatHash, tokenIn } from "./seat-cookie";
import { words } from "./words";

const LEVELS: Readonly<Record<string, VoteLevel>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, "dont-know": "dont-know" };

/** The handler of `POST /w/:id/vote`: 204 for a script that asks for JSON, 303 back to the seat for a form; acknowledged once it is on the disk. */
export function vote({ plumbline }: Taking) {
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
