import type { Request, Response } from "express";
import { mayTakePart } from "../workshop/opening";
import type { Taking } from "./participant";
import { seatHash, tokenIn } from "./seat-cookie";

/** The handler of `/w/:id/live`: facilitator and presenter by their session, a participant by the seat's cookie. Anybody else: 404. */
export function liveStream({ plumbline }: Pick<Taking, "plumbline">) {
  const { store, cookies, live } = plumbline;
  return async (request: Request, response: Response) => {
    const id = request.params.id ?? "";
    const as = request.query.as;
    if (as === "facilitator" || as === "presenter") {
      const asked = new globalThis.Request("http://plumbline", { headers: { Cookie: request.headers.cookie ?? "" } });
      const isAllowed = () => mayTakePart(asked, id, as, plumbline);
      if (!(await isAllowed())) return void response.status(404).end();
      return live.attach(id, { kind: as }, response, isAllowed);
    }
    const token = tokenIn(request.headers.cookie, cookies);
    const seat = token === undefined ? undefined : await store.seatOf(id, seatHash(token, id));
    if (seat === undefined) return void response.status(404).end();
    live.attach(id, { kind: "participant", seat: seat.id }, response, async () => true);
  };
}
