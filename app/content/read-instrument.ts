import type { Instrument } from "~/domain/instrument";
import { checkedEdition } from "./checked-edition";
import { ContentError } from "./content-error";
import { editionFolders } from "./edition-folders";

/** An edition of content/ as one frozen instrument, the newest unless named. Throws a ContentError that lists everything wrong in every file. */
export function readInstrument(
  contentDirectory: string,
  edition = editionFolders(contentDirectory).at(-1) ?? "",
): Instrument {
  const { edition: read, faults } = checkedEdition(contentDirectory, edition, "integrity");
  if (read === null || faults.length > 0) throw new ContentError(faults);
  return read.instrument;
}

/** Every edition of content/, oldest first. Throws as `readInstrument` does. */
export const readEditions = (contentDirectory: string): readonly Instrument[] =>
  editionFolders(contentDirectory).map((folder) => readInstrument(contentDirectory, folder));
