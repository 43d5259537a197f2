import type { Instrument } from "~/domain/instrument";
import { ContentError } from "./content-error";
import type { Fault } from "./fault";
import { readCalibration } from "./read-page";
import { contentFile } from "./read-yaml";

/** What is wrong between the scenes and the newest edition: a question that it does not have. What cannot be read is told elsewhere. */
export function calibrationFaults(contentDirectory: string, { questions }: Instrument): readonly Fault[] {
  const known = new Set(questions.map(({ id }) => id));
  try {
    return readCalibration(contentDirectory).scenes.flatMap(({ id, ratings }) =>
      ratings
        .filter(({ question }) => !known.has(question))
        .map(({ question }) => ({
          file: contentFile("pages/calibration.yaml"),
          key: `scenes › ${id}`,
          message: `rates “${question}”, which is no question of the newest edition. Write one that is.`,
        })),
    );
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}
