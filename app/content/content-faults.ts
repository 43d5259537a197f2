import { calibrationFaults } from "./calibration-faults";
import { checkedEdition } from "./checked-edition";
import { ContentError } from "./content-error";
import { editionFolders } from "./edition-folders";
import type { Fault } from "./fault";
import { lockFaults } from "./lock-faults";
import { readLock } from "./lock-file";
import { markdownPages, readCalibration, readLanding, readMarkdown, readPage } from "./read-page";
import { readSamples } from "./read-samples";

/** Everything wrong in content/: every edition against every rule and its lock, then the pages and the samples. */
export function contentFaults(contentDirectory: string): readonly Fault[] {
  const folders = editionFolders(contentDirectory);
  const editions = folders.map((folder) => ({ folder, ...checkedEdition(contentDirectory, folder, "all") }));
  const newest = editions.at(-1)?.edition;
  return [
    ...editions.flatMap(({ folder, edition, faults }) => [
      ...faults,
      ...(edition?.whole ? lockFaults(edition, readLock(contentDirectory, folder)) : []),
    ]),
    ...faultsIn(() => readLanding(contentDirectory)),
    ...faultsIn(() => readPage(contentDirectory, "asking-well")),
    ...faultsIn(() => readCalibration(contentDirectory)),
    ...(newest?.whole ? calibrationFaults(contentDirectory, newest.instrument) : []),
    ...markdownPages.flatMap((name) => faultsIn(() => readMarkdown(contentDirectory, name))),
    ...(newest?.whole ? faultsIn(() => readSamples(contentDirectory, newest.instrument)) : []),
  ];
}

function faultsIn(read: () => unknown): readonly Fault[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}
