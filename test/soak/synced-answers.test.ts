import { expect, test } from "vitest";
import { syncedAnswers } from "./synced-answers";

const WAL = "7</data/plumbline.db-wal>";
const written = `9 pwrite64(${WAL}, "x", 4096, 0) = 4096`;
const synced = `9 fdatasync(${WAL}) = 0`;
const answered = '9 writev(21<TCP:[1]>, [{iov_base="HTTP/1.1 303 See Other", iov_len=300}], 1) = 300';
const read = (...lines: string[]) => syncedAnswers(lines.join("\n"), /plumbline\.db-wal/);

test("an answer after a write and its sync is in order", () => {
  expect(read(written, synced, answered, written, synced, answered)).toEqual({ answers: 2, syncs: 2, early: [] });
});

test("an answer before the sync, without one, or while it goes on is early", () => {
  expect(read(written, answered, synced).early).toHaveLength(1);
  expect(read(written, synced, answered, answered).early).toHaveLength(1);
  expect(read(written, synced, written, answered).early).toHaveLength(1);
  const begun = `9 fdatasync(${WAL} <unfinished ...>`;
  expect(read(written, begun, answered.replace("9 ", "8 "), "9 <... fdatasync resumed>) = 0").early).toHaveLength(1);
  expect(read(written, begun, "9 <... fdatasync resumed>) = 0", answered).early).toEqual([]);
  expect(read(written, "9 fdatasync(7</data/other>) = 0", answered).early).toHaveLength(1);
  expect(read(written, `9 fdatasync(${WAL}) = -1 EIO (Input/output error)`, answered).early).toHaveLength(1);
});
