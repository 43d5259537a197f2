import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdDataDir } from "~/storage/sole-holder";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "plumbline-held-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test("a second holder is told who holds it and what to do; afterwards it is free again", () => {
  const release = holdDataDir(dataDir);
  expect(() => holdDataDir(dataDir)).toThrow(/Another Plumbline server already keeps its data in .*DATABASE_URL/);
  release();
  holdDataDir(dataDir)();
});

test("a directory that cannot be written is told in words", () => {
  const file = join(dataDir, "file");
  writeFileSync(file, "");
  expect(() => holdDataDir(join(file, "data"))).toThrow(/Nothing can be written in .*choose another DATA_DIR/);
});

test("a process that was killed holds nothing", async () => {
  const source = `const Libsql = require("libsql"); const lock = new Libsql(${JSON.stringify(join(dataDir, "plumbline.lock"))});
    lock.exec("BEGIN EXCLUSIVE"); console.log("held"); setInterval(() => {}, 1000);`;
  const child = execFile(process.execPath, ["-e", source]);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  expect(() => holdDataDir(dataDir)).toThrow(/Another Plumbline server/);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  holdDataDir(dataDir)();
});
