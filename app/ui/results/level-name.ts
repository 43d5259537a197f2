import type { Report } from "~/domain/report-types";

/** The name of a level, "Reported". */
export const levelName = ({ instrument }: Pick<Report, "instrument">, level: number | null): string =>
  instrument.levels.find((description) => description.level === level)?.name ?? "";
