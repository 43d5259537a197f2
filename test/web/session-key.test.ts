import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { keepSessionKey, sessionKey } from "~/web/session-key";

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "plumbline-key-"));
  file = join(dataDir, "session-secret");
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
});

test("a key is made once, for its owner alone, and nothing lies beside it", () => {
  const key = sessionKey(undefined, dataDir);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(sessionKey(undefined, dataDir)).toBe(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(["session-secret"]);
});

test.each([
  ["empty", ""],
  ["blank", " \n"],
  ["cut off", "tooShortToBeAKey"],
])("a file that is %s signs nothing: the start is refused, and the message says what to do", (_how, text) => {
  writeFileSync(file, text);
  expect(() => sessionKey(undefined, dataDir)).toThrow(file);
  expect(() => sessionKey(undefined, dataDir)).toThrow(/backup[\s\S]*delete the file and start again/);
  expect(readFileSync(file, "utf8")).toBe(text);
  expect(sessionKey("a key of at least thirty-two letters", dataDir)).toBe("a key of at least thirty-two letters");
});

test("a key that another process made first stays, one that is restored takes its place", () => {
  const first = sessionKey(undefined, dataDir);
  keepSessionKey("x".repeat(43), dataDir, "unless there");
  expect(sessionKey(undefined, dataDir)).toBe(first);
  keepSessionKey("y".repeat(43), dataDir, "in place");
  expect(sessionKey(undefined, dataDir)).toBe("y".repeat(43));
  expect(readdirSync(dataDir)).toEqual(["session-secret"]);
});
