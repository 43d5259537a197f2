import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Libsql from "libsql";
import { begin, nextStep } from "#test/support/assessment-flow";
import { type RunningServer, startServer } from "#test/support/running-server";
import { type Visited, Visitor } from "#test/support/visitor";
import type { Programme } from "./programme";

const NOTE = "Seen on Tuesday, in the branch at the harbour. ".repeat(60).trim();

/** Room left on the disk when answering begins, in bytes. */
const REST = 256 * 1024;

export const disk: Programme = {
  title: "a disk that is full, fails or is read-only: told clearly, nothing corrupt, back when it is",
  tools: [
    { program: "mount", debian: "mount" },
    { program: "mkfs.ext4", debian: "e2fsprogs" },
  ],
  run: async (say) => {
    if (process.getuid?.() !== 0) return ["this mounts small disks of its own: run it as root"];
    const folder = mkdtempSync(join(tmpdir(), "plumbline-disk-"));
    const image = join(folder, "disk.img");
    const place = join(folder, "disk");
    mkdirSync(place);
    writeFileSync(image, "");
    truncateSync(image, 24 * 1024 * 1024);
    execFileSync("mkfs.ext4", ["-q", image]);
    const mount = (options: string) => execFileSync("mount", ["-o", options, image, place]);
    const unmount = () => unmounted(place);
    mount("loop");
    try {
      const data = join(place, "data");
      let server = await startServer({}, data);
      const visitor = new Visitor(server.origin);
      const { tasks } = await begin(visitor, "full");
      const full = await untilFull(visitor, await nextStep(visitor, tasks), place);
      const faults = [...full.faults];
      say(
        `full: ${full.kept} answers kept, then ${full.refused.status}: ${full.refused.html.querySelector("h1")?.textContent}`,
      );
      rmSync(join(place, "filler"));
      let page = await visitor.submit(full.refused, {});
      if (page.status !== 200) faults.push(`with room again, the same form was answered with ${page.status}`);
      say(`room again: the form that came back was sent and answered with ${page.status}`);

      execFileSync("mount", ["-o", "remount,abort", place]);
      const failing = await visitor.submit(page, { answer: "1", note: NOTE });
      if (failing.status !== 503 || !failing.text.includes("not saved yet"))
        faults.push(`failing disk: ${failing.status}`);
      if ((await visitor.open(page.path)).status !== 200) faults.push("failing disk: what was saved cannot be read");
      say(`failing disk: ${failing.status}: ${failing.html.querySelector("h1")?.textContent}`);
      await server.kill();
      await unmount();

      mount("loop,ro,noload");
      const refused = await startServer({}, data).catch((error: Error) => error.message);
      if (typeof refused !== "string" || !refused.includes("Nothing can be written in"))
        faults.push(`read-only at start: ${typeof refused === "string" ? refused : "it started"}`);
      else say("read-only at start: refused, and says what to check");
      await unmount();

      mount("loop");
      server = await again(server, data);
      page = await visitor.submit(failing, {});
      if (page.status !== 200) faults.push(`mounted again, the form was answered with ${page.status}`);
      await server.kill();
      cpSync(data, join(folder, "copy"), { recursive: true });
      const found = wholeness(join(folder, "copy", "plumbline.db"));
      say(`after all that: integrity ${found}`);
      if (found !== "ok") faults.push(`the database is damaged: ${found}`);
      return faults;
    } finally {
      await unmount();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Unmounts once the system has let go of a killed process's files, within five seconds. */
async function unmounted(place: string) {
  for (const end = Date.now() + 5_000; ; await wait(50))
    try {
      return void execFileSync("umount", [place], { stdio: "pipe" });
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}

/** Fills the disk but for a little, then answers until an answer is not kept. */
async function untilFull(visitor: Visitor, first: Visited, place: string) {
  writeFileSync(join(place, "rest"), Buffer.alloc(REST));
  try {
    execFileSync("dd", ["if=/dev/zero", `of=${join(place, "filler")}`, "bs=64k"], { stdio: "pipe" });
  } catch {
    // It ends when the disk is full.
  }
  rmSync(join(place, "rest"));
  const faults: string[] = [];
  let page = first;
  let kept = 0;
  while (page.status === 200 && kept < 43) {
    page = await visitor.submit(page, { answer: String(kept % 5), note: NOTE });
    if (page.status === 200) kept += 1;
  }
  if (page.status !== 507) faults.push(`full disk: ${page.status} after ${kept} answers`);
  if (page.html.querySelector("textarea[name=note]")?.textContent.trim() !== NOTE)
    faults.push("full disk: the note is gone");
  if (page.headers.get("Retry-After") === null) faults.push("full disk: no Retry-After");
  return { refused: page, kept, faults };
}

const again = (before: RunningServer, data: string) => startServer({ PORT: new URL(before.origin).port }, data);

function wholeness(file: string): string {
  const database = new Libsql(file);
  const rows = database.prepare("PRAGMA integrity_check").all() as { integrity_check: string }[];
  database.close();
  return rows.map((row) => row.integrity_check).join("; ");
}
