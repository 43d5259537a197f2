import type { LinkScope } from "~/storage/store";
import type { WorkshopNow } from "~/storage/workshop-store";
import { notFound } from "../opening";
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

/** Whether the browser of this request may take that part in a workshop: one read. */
export async function mayTakePart(
  request: Request,
  id: string,
  part: WorkshopPart,
  { store, cookies, now }: Plumbline,
): Promise<boolean> {
  const session = sessionIn(request, cookies);
  if (session === undefined) return false;
  const scope = await store.workshopScope(hashOf(session), id, now().toISOString());
  return scope !== undefined && SCOPES[part].includes(scope);
}

/** The workshop in the address, with everybody in it and who is connected. Throws the one 404 where this browser may not take that part. */
export async function openWorkshop(
  { request, params, plumbline }: Served,
  part: WorkshopPart = "facilitator",
): Promise<WorkshopNow> {
  const { id } = params;
  if (id === undefined || !(await mayTakePart(request, id, part, plumbline))) throw notFound();
  const found = await plumbline.store.workshopNow(id);
  if (found === undefined) throw notFound();
  return { ...found, room: { ...found.room, here: plumbline.live.here(id) } };
}
