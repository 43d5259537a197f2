import { fileResponse } from "../files/file-response";
import { fileTypes } from "../files/file-types";
import { openFinished } from "../opening";
import type { Served } from "../served";
import { type ReportFormat, reportFormats } from "./report-format";
import { words } from "./words";

const CHOSEN = new RegExp(`^chosen-[0-9a-f]{64}\\.(${reportFormats.join("|")})$`);

/** A file put together by choice, known by its name. */
export interface ChosenFile {
  readonly name: string;
  readonly format: ReportFormat;
}

/** The file of that name where it is one put together by choice; null for any other name. */
export function chosenFile(name: string | undefined): ChosenFile | null {
  const format = CHOSEN.exec(name ?? "")?.[1];
  return name === undefined || format === undefined ? null : { name, format: format as ReportFormat };
}

/** A file that was put together by choice, as long as memory keeps it; then a 410. */
export async function keptChoice(served: Served, { name, format }: ChosenFile): Promise<Response> {
  const { stored } = await openFinished(served);
  const bytes = served.plumbline.made.find(name, stored.id);
  if (bytes === undefined) throw new Response(words.gone, { status: 410 });
  return fileResponse(bytes, fileTypes[format], `Plumbline report ${stored.assessment.taken}`, format);
}
