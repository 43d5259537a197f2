import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ContentError } from "./content-error";

/** Stands in the folder of an edition that is being written: it is neither offered nor checked as published, until this file is removed and it is locked. */
const DRAFT_FILE = "DRAFT.md";

/** The folders of content/ that hold an edition people can take, oldest first. Throws where there is none. */
export function editionFolders(contentDirectory: string): readonly string[] {
  const folders = existsSync(contentDirectory) ? readdirSync(contentDirectory) : [];
  const editions = folders.filter(
    (folder) =>
      existsSync(join(contentDirectory, folder, "instrument.yaml")) &&
      !existsSync(join(contentDirectory, folder, DRAFT_FILE)),
  );
  if (editions.length === 0)
    throw new ContentError([
      {
        file: contentDirectory,
        key: "",
        message: "holds no edition. Put back a folder such as 2026 with its instrument.yaml.",
      },
    ]);
  return editions.sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}
