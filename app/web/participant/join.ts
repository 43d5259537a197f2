import type { Request, Response } from "express";
import { oneLine } from "~/domain/plain-text";
import type { StoredWorkshop } from "~/storage/workshop-store";
import { caller } from "../limits/caller";
import { newId } from "../secrets";
import { workshopAddresses } from "../workshop/addresses";
import { typedJoinCode } from "../workshop/join-code";
import { codeTurns } from "./code-turns";
import { codePage, noEntryPage, rolesPage } from "./join-page";
import type { Taking } from "./participant";
import { readForm } from "./read-form";
import { newToken, seatCookie, seatHash, tokenIn } from "./seat-cookie";
import { words } from "./words";
import { wrongCodes } from "./wrong-codes";

/** The handlers of `/join` and `/join/:code`. */
export function joining({ plumbline, files }: Taking) {
  const { store, cookies, now, live } = plumbline;
  const wrong = wrongCodes();
  const turn = codeTurns();

  /** The browser's token; one that has none is given one with this answer, so that a double tap takes one seat. */
  const tokenFor = (request: Request, response: Response) => {
    const known = tokenIn(request.headers.cookie, cookies);
    if (known !== undefined) return known;
    const token = newToken();
    response.append("Set-Cookie", seatCookie(token, cookies));
    return token;
  };

  const isSeated = async (token: string, room: string) =>
    (await store.seatOf(room, seatHash(token, room))) !== undefined;

  /** The open workshop of a code; otherwise the answer is given here. While codes are guessed, right and wrong ones wait alike. */
  async function roomOf(request: Request, response: Response, typed: string): Promise<StoredWorkshop | undefined> {
    const token = tokenFor(request, response);
    const code = typedJoinCode(typed);
    const found = code === undefined ? undefined : await store.workshopByCode(code);
    const refused = (isSlowed: boolean) =>
      void response
        .status(isSlowed ? 429 : 404)
        .set(isSlowed ? { "Retry-After": "10" } : {})
        .send(codePage(files, isSlowed ? words.join.slow : words.join.unknown, typed.slice(0, 300)));
    const waits = wrong.areTooMany() && !(found !== undefined && (await isSeated(token, found.id)));
    if (waits && !(await turn(caller(request, cookies.secure)))) return refused(true);
    if (found === undefined) return refused(await wrong.isOneTooMany(token));
    if (found.closedAt === null) return found;
    response
      .status(410)
      .send(noEntryPage(files, words.join.closed, words.join.closedBody, [workshopAddresses.join, words.join.again]));
    return undefined;
  }

  return {
    field: async (request: Request, response: Response) => {
      const typed = typeof request.query.code === "string" ? request.query.code : "";
      if (typed === "") {
        tokenFor(request, response);
        return void response.send(codePage(files, null));
      }
      const room = await roomOf(request, response, typed);
      if (room !== undefined) response.redirect(303, workshopAddresses.joinWith(room.code));
    },

    room: async (request: Request, response: Response) => {
      const room = await roomOf(request, response, request.params.code ?? "");
      if (room === undefined) return;
      const token = tokenIn(request.headers.cookie, cookies);
      if (token !== undefined && (await isSeated(token, room.id)))
        return response.redirect(303, workshopAddresses.seat(room.id));
      if (room.workshop.doorLocked)
        return void response
          .status(403)
          .send(noEntryPage(files, words.join.locked, words.join.lockedBody, ["", words.join.again]));
      response.send(rolesPage(files, room.workshop, null));
    },

    takeSeat: async (request: Request, response: Response) => {
      const form = await readForm(request);
      if (form === undefined) return void response.status(413).type("text/plain").send(words.tooLarge);
      const room = await roomOf(request, response, request.params.code ?? "");
      if (room === undefined) return;
      const token = tokenIn(request.headers.cookie, cookies) ?? newToken();
      const name = oneLine(form.get("name") ?? "");
      const joining = { id: newId(), role: form.get("role") ?? "", name };
      const seated = await store.takeSeat(room.id, seatHash(token, room.id), joining, now().toISOString());
      if (seated.ok) {
        response.set("Set-Cookie", seatCookie(token, cookies));
        live.changed(room.id);
        return response.redirect(303, workshopAddresses.seat(room.id));
      }
      const turnedAway = (status: number, title: string, body: string) =>
        void response.status(status).send(noEntryPage(files, title, body, ["", words.join.again]));
      const again = (problem: string) => void response.status(422).send(rolesPage(files, room.workshop, problem, name));
      switch (seated.refusal) {
        case "workshop-closed":
        case "no-workshop":
          return turnedAway(410, words.join.closed, words.join.closedBody);
        case "door-locked":
          return turnedAway(403, words.join.locked, words.join.lockedBody);
        case "room-full":
          return turnedAway(409, words.join.full, words.join.fullBody(room.workshop.settings.seats));
        case "unknown-role":
          return again(words.join.chooseFirst);
        case "name-too-long":
          return again(words.join.nameTooLong);
      }
    },
  };
}
