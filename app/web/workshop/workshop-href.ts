import type { LinkScope } from "~/storage/store";
import type { Plumbline } from "../plumbline";
import { workshopAddresses } from "./addresses";

/** Where a link leads that belongs to a workshop: the wall, or the console while the room is open; undefined where it is an assessment like any other. */
export async function workshopHref(
  id: string,
  scope: LinkScope,
  { store }: Pick<Plumbline, "store">,
): Promise<string | undefined> {
  const isOpen = isRunBy(scope) && (await store.workshopNow(id))?.stored.closedAt === null;
  return roomHref(id, scope, isOpen);
}

/** The same where it is known whether `id` is a workshop whose room is open. */
export function roomHref(id: string, scope: LinkScope, isOpen: boolean): string | undefined {
  if (scope === "present") return workshopAddresses.presenter(id);
  return scope === "facilitate" || (isOpen && isRunBy(scope)) ? workshopAddresses.console(id) : undefined;
}

const isRunBy = (scope: LinkScope) => scope === "own" || scope === "edit";
