import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ContentError } from "./content-error";

/** The folders of content/ that hold an edition, oldest first. Throws where there is none. */
export function editionFolders(contentDirectory: string): readonly string[] {
  const folders = existsSync(contentDirectory) ? readdirSync(contentDirectory) : [];
  const editions = folders.filter((folder) => existsSync(join(contentDirectory, folder, "instrument.yaml")));
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
