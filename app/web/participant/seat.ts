import type { Request, Response } from "express";
import { viewFor } from "~/domain/workshop/view-for";
import { workshopAddresses } from "../workshop/addresses";
import { roomOnAPhone } from "../workshop/frames";
import { noEntryPage } from "./join-page";
import { seatPage } from "./page";
import type { Taking } from "./participant";
import { readForm } from "./read-form";
import { seatHash, tokenIn } from "./seat-cookie";
import { words } from "./words";

/** The handlers of `/w/:id/seat`. */
export function seat({ plumbline, files }: Taking) {
  const { store, cookies, instrument, live } = plumbline;

  const noSeat = (response: Response, isClosed: boolean) =>
    isClosed
      ? response.status(410).send(noEntryPage(files, words.join.closed, words.join.closedBody))
      : response
          .status(404)
          .send(
            noEntryPage(files, words.seatLost.title, words.seatLost.body, [
              workshopAddresses.join,
              words.seatLost.join,
            ]),
          );

  return {
    show: async (request: Request, response: Response) => {
      const id = request.params.id ?? "";
      const token = tokenIn(request.headers.cookie, cookies);
      const own = token === undefined ? undefined : await store.seatOf(id, seatHash(token, id));
      const found = own && (await store.workshopNow(id));
      if (own === undefined || found === undefined)
        return void noSeat(response, (await store.workshopNow(id))?.stored.closedAt != null);
      const view = viewFor(
        { kind: "participant", seat: own },
        found.stored.workshop,
        found.room,
        instrument,
        live.now(id),
      );
      if (view.kind !== "participant") throw new Error("a seat sees what a participant sees");
      const { pick, refused } = request.query as Record<string, string | undefined>;
      const said = Object.entries(words.refused).find(([refusal]) => refusal === refused)?.[1] ?? null;
      response.send(seatPage(files, { ...view, room: roomOnAPhone(view.room) }, { hasScript: false, pick }, said));
    },

    /** Goes on under a rule that has changed. */
    accept: async (request: Request, response: Response) => {
      const id = request.params.id ?? "";
      const token = tokenIn(request.headers.cookie, cookies);
      const form = await readForm(request);
      if (token === undefined || form === undefined) return void noSeat(response, false);
      if (form.has("accept") && (await store.acceptRule(id, seatHash(token, id)))) live.changed(id);
      response.redirect(303, workshopAddresses.seat(id));
    },
  };
}
