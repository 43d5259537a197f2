import type { LinkScope } from "~/storage/store";
import type { Plumbline } from "../plumbline";
import { workshopAddresses } from "./addresses";

/** Where a link leads that belongs to a workshop: the wall, or the console while the room is open; undefined where it is an assessment like any other. */
export async function workshopHref(
  id: string,
  scope: LinkScope,
  { store }: Pick<Plumbline, "store">,
): Promise<string | undefined> {
  if (scope === "present") return workshopAddresses.presenter(id);
  if (scope === "facilitate") return workshopAddresses.console(id);
  if (scope !== "own" && scope !== "edit") return undefined;
  const found = await store.workshopNow(id);
  return found === undefined || found.stored.closedAt !== null ? undefined : workshopAddresses.console(id);
}
