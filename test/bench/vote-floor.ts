import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import Libsql from "libsql";

/**
 * The least that taking votes can cost: a bare Node server that holds streams and keeps votes in SQLite, those of one turn of the event
 * loop in one transaction and so behind one fsync. No cookie, no rule, no view. Run as a process of its own: `vote-floor.ts DIRECTORY`.
 */
const db = new Libsql(join(process.argv[2] ?? "", "floor.db"));
for (const pragma of ["journal_mode=WAL", "synchronous=FULL"]) db.exec(`PRAGMA ${pragma}`);
db.exec(
  "create table votes (seat text, question text, round integer, level text, primary key (seat, question, round))",
);
const keep = db.prepare("insert into votes values (?, ?, ?, ?) on conflict do update set level = excluded.level");

const streams = new Set<ServerResponse>();
let waiting: { readonly form: URLSearchParams; readonly seat: string; readonly response: ServerResponse }[] = [];

function flush() {
  const cast = waiting;
  waiting = [];
  db.exec("begin");
  for (const { form, seat } of cast)
    keep.run(seat, form.get("question") ?? "", Number(form.get("round")), form.get("level") ?? "");
  db.exec("commit");
  for (const { response } of cast) response.writeHead(204).end();
}

const server = createServer((request, response) => {
  if (request.method === "GET") {
    streams.add(response.writeHead(200, { "Content-Type": "text/event-stream" }));
    response.write("data: {}\n\n");
    return;
  }
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
    if (waiting.length === 0) setImmediate(flush);
    waiting.push({ form, seat: request.headers.cookie ?? "", response });
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
