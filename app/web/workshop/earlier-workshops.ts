import type { HeldWorkshop } from "~/storage/workshop-store";
import type { Plumbline } from "../plumbline";
import { hashOf } from "../secrets";
import { sessionIn } from "../session-cookie";

/** The workshops this browser may run in which actions were taken down, newest first. */
export async function earlierWorkshops(
  request: Request,
  { store, cookies, now }: Plumbline,
): Promise<readonly HeldWorkshop[]> {
  const session = sessionIn(request.headers.get("Cookie"), cookies);
  const held = session === undefined ? [] : await store.heldWorkshops(hashOf(session), now().toISOString());
  return held.filter(({ workshop }) => workshop.actions.length > 0);
}
