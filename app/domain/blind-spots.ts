import type { Assessment } from "./assessment";
import type { Instrument } from "./instrument";
import { type Sheet, sheetOf } from "./sheet";

/** Ids of every counted question answered with don't-know or not at all: critical first, then core, then by id. */
export const blindSpots = (assessment: Assessment, instrument: Instrument): readonly string[] =>
  blindSpotsOn(sheetOf(assessment, instrument));

/** The blind spots of a sheet, in the same order. */
export const blindSpotsOn = (sheet: Sheet): readonly string[] =>
  sheet
    .flatMap(({ pitfall, lines }) =>
      lines
        .filter(({ reading }) => reading === "unknown")
        .map(({ question }) => ({ id: question.id, critical: question.critical, core: pitfall.core })),
    )
    .sort(
      (one, other) =>
        Number(other.critical) - Number(one.critical) ||
        Number(other.core) - Number(one.core) ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ id }) => id);
