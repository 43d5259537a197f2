import type { LinkScope } from "~/storage/store";
import type { WorkshopNow } from "~/storage/workshop-store";
import { endedOrMissing, notFound } from "../opening";
import type { Plumbline } from "../plumbline";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { sessionIn } from "../session-cookie";

/** What a person may do in a workshop: run it, or show it on the wall. */
export type WorkshopPart = "facilitator" | "presenter";

const SCOPES: Readonly<Record<WorkshopPart, readonly LinkScope[]>> = {
  facilitator: ["own", "edit", "facilitate"],
  presenter: ["own", "edit", "facilitate", "present"],
};

/** A workshop and by what right this browser sees it. */
export interface OpenedWorkshop extends WorkshopNow {
  readonly scope: LinkScope;
}

/** Whether the browser of this request may take that part in a workshop: one read. */
export const mayTakePart = async (...asked: Parameters<typeof scopeFor>): Promise<boolean> =>
  (await scopeFor(...asked)) !== undefined;

/** The widest scope by which the browser of this request may take that part. */
async function scopeFor(
  request: Request,
  id: string,
  part: WorkshopPart,
  { store, cookies, now }: Plumbline,
): Promise<LinkScope | undefined> {
  const session = sessionIn(request.headers.get("Cookie"), cookies);
  if (session === undefined) return undefined;
  const scope = await store.workshopScope(hashOf(session), id, now().toISOString());
  return scope !== undefined && SCOPES[part].includes(scope) ? scope : undefined;
}

/** Why this browser may not: its link has ended, or it never had one. */
async function goneFor(request: Request, id: string, plumbline: Plumbline): Promise<Response> {
  const session = sessionIn(request.headers.get("Cookie"), plumbline.cookies);
  if (session === undefined) return notFound();
  return endedOrMissing(plumbline, { hash: hashOf(session), id, now: plumbline.now().toISOString() });
}

/** The workshop in the address, with everybody in it and who is connected. Throws the one 404 where this browser may not take that part. */
export async function openWorkshop(
  { request, params, plumbline }: Served,
  part: WorkshopPart = "facilitator",
): Promise<OpenedWorkshop> {
  const { id } = params;
  if (id === undefined) throw notFound();
  const scope = await scopeFor(request, id, part, plumbline);
  if (scope === undefined) throw await goneFor(request, id, plumbline);
  const found = await plumbline.store.workshopNow(id);
  if (found === undefined) throw notFound();
  return { ...found, scope, room: { ...found.room, here: plumbline.live.here(id) } };
}
