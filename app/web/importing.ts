import { parseAssessmentFile } from "~/content/assessment-file";
import type { Assessment } from "~/domain/assessment";
import { boundedJson } from "./bounded-json";
import { isMultipart, multipartForm } from "./multipart-form";
import type { Problem } from "./problem";
import type { Served } from "./served";
import { keepImported, type Started } from "./starting";

const FILE_LIMIT = 1024 * 1024;
/** A file with the form around it, in bytes. */
export const UPLOAD_LIMIT = FILE_LIMIT + 16 * 1024;

export type Imported =
  | { readonly ok: true; readonly started: Started }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An assessment as its file says it. */
export type Uploaded =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refused = (message: string): Extract<Uploaded, { readonly ok: false }> => ({
  ok: false,
  problems: [{ path: "", message }],
});

/** Takes an uploaded assessment file. Every problem in it comes back at once; nothing is kept unless all of it is right. */
export async function importFile(served: Served): Promise<Imported> {
  const uploaded = await uploadedAssessment(served);
  return uploaded.ok ? { ok: true, started: await keepImported(served, uploaded.assessment) } : uploaded;
}

/** Reads the assessment file a form carries; every problem in it comes back at once, and nothing is kept of it. */
export async function uploadedAssessment(served: Served): Promise<Uploaded> {
  const file = await uploadedFile(served.request);
  if (file === null || file.size === 0) return refused("Choose a file first.");
  if (file.size > FILE_LIMIT)
    return refused("The file is larger than 1 MB. An assessment file never is: check that it is the right one.");
  const text = utf8(await file.arrayBuffer());
  const json = text === undefined ? NOT_JSON : boundedJson(text);
  if (!json.ok)
    return json.problem === null
      ? refused("This is not a JSON file. Export it again from Plumbline, or check it for a missing comma or bracket.")
      : { ok: false, problems: [json.problem] };
  const { editions, now } = served.plumbline;
  return parseAssessmentFile(json.value, editions, now().toISOString().slice(0, 10));
}

const NOT_JSON = { ok: false, problem: null } as const;

/** Undefined where the bytes are no UTF-8. */
function utf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function uploadedFile(request: Request): Promise<File | null> {
  if (!isMultipart(request)) return null;
  const tooLarge = () =>
    new Response("The file is larger than 1 MB. An assessment file never is: check that it is the right one.", {
      status: 413,
    });
  const file = (await multipartForm(request, UPLOAD_LIMIT, tooLarge))?.get("file");
  return file instanceof File ? file : null;
}
