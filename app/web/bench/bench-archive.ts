import { jsonText } from "~/domain/json-text";
import { allOf } from "../archive/all-of";
import { fileResponse } from "../files/file-response";
import { tooMuch } from "../limits/too-much";
import type { Served } from "../served";
import { openBench } from "./open-bench";

/** Everything on a bench as one JSON file, in the order it was made: the same data give the same bytes. A 429 after many a minute. */
export async function benchArchive(served: Served): Promise<Response> {
  const { id, name, session } = await openBench(served);
  const { store, editions, now, benchLimits } = served.plumbline;
  const seconds = await benchLimits.export(id);
  if (seconds !== null) throw tooMuch(seconds);
  const items: unknown[] = [];
  for (const { assessmentId, archivedAt } of await store.onBench(id)) {
    const opened = await store.open(session, assessmentId, now().toISOString());
    if (opened !== undefined) items.push({ archivedAt, ...(await allOf(opened.stored, store, editions)) });
  }
  const text = jsonText({ format: "plumbline-archive/1", bench: { id, name }, items });
  return fileResponse(new TextEncoder().encode(text), "application/json", `Plumbline archive ${name}`, "json");
}
