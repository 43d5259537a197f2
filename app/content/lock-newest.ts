import { checkedEdition } from "./checked-edition";
import { ContentError } from "./content-error";
import { editionFolders } from "./edition-folders";
import { lockOf } from "./edition-lock";
import { lockChanges } from "./lock-changes";
import { LOCK_FILE, readLock, writeLock } from "./lock-file";
import { contentFile } from "./read-yaml";

/** Locks the newest edition as it stands and returns what that means, as text. Throws a ContentError where a rule is broken: nothing is written then. */
export function lockNewest(contentDirectory: string): string {
  const folder = editionFolders(contentDirectory).at(-1) ?? "";
  const { edition, faults } = checkedEdition(contentDirectory, folder, "all");
  if (edition === null || faults.length > 0) throw new ContentError(faults);
  const before = readLock(contentDirectory, folder);
  const after = lockOf(edition.instrument);
  writeLock(contentDirectory, folder, after);
  const file = contentFile(`${folder}/${LOCK_FILE}`);
  if (before === null || before === "unreadable")
    return `Wrote ${file}. From now on edition ${folder} counts as published: its ids, weights, anchors, lifts and marks stay as they are.`;
  const changes = lockChanges(before, after);
  if (changes.length === 0) return `${file} already says what edition ${folder} holds. Nothing changed.`;
  return [
    `Wrote ${file} anew, over a lock that said otherwise:`,
    ...changes.map((change) => `  ${change}`),
    "",
    `This is right only while nobody has taken edition ${folder}. Results already taken would be read against other anchors than people chose,`,
    `and could no longer be compared. If edition ${folder} is published, put back both the lock and what changed, and start a new edition instead.`,
  ].join("\n");
}
