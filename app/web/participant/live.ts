import type { Request, Response } from "express";
import type { FrameViewer } from "../workshop/frames";
import { mayTakePart } from "../workshop/opening";
import type { Taking } from "./participant";
import { seatHash, tokenIn } from "./seat-cookie";

/** The handler of `/w/:id/live`: facilitator and presenter by their session, a participant by the seat's cookie. Anybody else: 404. With `once` it answers what the stream would begin with, as JSON, and ends. */
export function liveStream({ plumbline }: Pick<Taking, "plumbline">) {
  const { store, cookies, live } = plumbline;
  return async (request: Request, response: Response) => {
    const id = request.params.id ?? "";
    const { as, once } = request.query;
    const isOnce = once !== undefined;
    /** The room as it is now, for whoever's stream says nothing. */
    const look = async (viewer: FrameViewer) => {
      const data = await live.look(id, viewer);
      if (data === undefined) return void response.status(404).end();
      response.type("application/json").send(data);
    };
    if (as === "facilitator" || as === "presenter") {
      const asked = new globalThis.Request("http://plumbline", { headers: { Cookie: request.headers.cookie ?? "" } });
      const isAllowed = () => mayTakePart(asked, id, as, plumbline);
      if (!(await isAllowed())) return void response.status(404).end();
      return isOnce ? look({ kind: as }) : live.attach(id, { kind: as }, response, isAllowed);
    }
    const token = tokenIn(request.headers.cookie, cookies);
    const seat = token === undefined ? undefined : await store.seatOf(id, seatHash(token, id));
    if (seat === undefined) return void response.status(404).end();
    const viewer = { kind: "participant", seat: seat.id } as const;
    return isOnce ? look(viewer) : live.attach(id, viewer, response, async () => true);
  };
}
