import type { Bench, OpenedBench } from "~/storage/bench-store";
import { notFound } from "../opening";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { sessionIn } from "../session-cookie";
import { benchAddresses } from "./bench-addresses";

/** The bench in the address, locked or not, and the hash of this browser's session. Throws the one 404 where it may not open it. */
export async function openDoor({ request, params, plumbline }: Served): Promise<OpenedBench & { session: string }> {
  const cookie = sessionIn(request.headers.get("Cookie"), plumbline.cookies);
  if (cookie === undefined || params.id === undefined) throw notFound();
  const session = hashOf(cookie);
  const found = await plumbline.store.openBench(session, params.id, plumbline.now().toISOString());
  if (found === undefined) throw notFound();
  return { ...found, session };
}

/** Like `openDoor`, with the id of the link it came by, for everything behind it: where the passphrase is still to be given, a redirect to that page. */
export async function openBench(served: Served): Promise<Bench & { readonly session: string; readonly link: string }> {
  const { bench, linkId, locked, session } = await openDoor(served);
  if (locked) throw new Response(null, { status: 303, headers: { Location: benchAddresses.unlock(bench.id) } });
  return { ...bench, session, link: linkId };
}
