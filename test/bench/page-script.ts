import { gzipSync } from "node:zlib";
import { begin, nextStep } from "#test/support/assessment-flow";
import type { RunningServer } from "#test/support/running-server";
import { Visitor } from "#test/support/visitor";

/** Bytes of script, gzip, that a question page asks for: every module it preloads or imports. */
export async function pageScript(server: RunningServer): Promise<number> {
  const visitor = new Visitor(server.origin);
  const question = await nextStep(visitor, (await begin(visitor, "quick")).tasks);
  const files = new Set([...question.body.toString("utf8").matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path));
  let bytes = 0;
  for (const path of files)
    bytes += gzipSync(Buffer.from(await (await fetch(server.origin + path)).arrayBuffer())).length;
  return bytes;
}

/** Bytes of all that a phone needs to vote, compressed: page, styles and script. */
export async function participantPage(server: RunningServer): Promise<number> {
  const visitor = new Visitor(server.origin);
  const room = await visitor.post("/workshops/new", { title: "Bench" });
  const code = /\/join\/([A-Z0-9]{6})/.exec(room.body.toString("utf8"))?.[1] ?? "";
  const phone = new Visitor(server.origin);
  const seat = await phone.post(`/join/${code}`, { role: "executive" });
  if (!seat.path.endsWith("/seat")) throw new Error(`no seat: ${seat.path} ${seat.text.slice(0, 200)}`);
  const text = seat.body.toString("utf8");
  const files = new Set([...text.matchAll(/\/assets\/[\w.-]+\.(?:js|css)/g)].map(([path]) => path));
  let bytes = gzipSync(seat.body).length;
  for (const path of files)
    bytes += gzipSync(Buffer.from(await (await fetch(server.origin + path)).arrayBuffer())).length;
  return bytes;
}
