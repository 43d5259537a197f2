import type { Plumbline } from "../plumbline";
import { fileKey } from "./file-key";
import { fileResponse } from "./file-response";
import { type FileName, type FileSource, makers, type Tools } from "./makers";
import { unlessBusy } from "./unless-busy";

/** A file of an assessment as a download; an unchanged one comes from memory. A full queue is a 429. */
export async function fileOf(
  { pdf, office, made }: Tools & Pick<Plumbline, "made">,
  file: FileName,
  source: FileSource & { readonly who: string },
): Promise<Response> {
  const { owner, assessment, instrument, adopted, history, who, trend, later = false } = source;
  const maker = makers[file];
  const key = fileKey({
    owner,
    assessment,
    edition: instrument.edition,
    file,
    options: { trend, adopted, history, later },
  });
  const bytes = await unlessBusy(made.get(key, owner, () => maker.make(source, { pdf, office })));
  const extension = file.slice(file.lastIndexOf(".") + 1);
  return fileResponse(bytes, maker.type, `${maker.title} ${who} ${assessment.taken}`.replace(/\s+/g, " "), extension);
}
