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
