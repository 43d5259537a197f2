import { createHash } from "node:crypto";
import { z } from "zod";
import { parseAssessmentFile } from "~/content/assessment-file";
import type { Assessment } from "~/domain/assessment";
import { readFiledAnswers } from "./archive/answers-in-archive";
import { ARCHIVE_LIMIT, isZip, readArchive } from "./archive/read-archive";
import { boundedJson } from "./bounded-json";
import { editionOf } from "./edition";
import { isRecord, type Refused, refused } from "./filed-history";
import { isMultipart, multipartForm } from "./multipart-form";
import { type Once, onceOf } from "./once";
import type { Served } from "./served";
import { type ImportedVersion, keepImported, type Started } from "./starting";
import { type FiledPlan, readFiledPlan } from "./team-plan/plan-in-file";
import { todayOf } from "./today";

const FILE_LIMIT = 1024 * 1024;
const FORM_AROUND = 16 * 1024;
/** An assessment file with the form around it, in bytes. */
export const UPLOAD_LIMIT = FILE_LIMIT + FORM_AROUND;
/** The same of an archive. */
export const IMPORT_LIMIT = ARCHIVE_LIMIT + FORM_AROUND;

export type Imported = { readonly ok: true; readonly started: Started } | Refused;

/** An assessment as its file says it; a plan in it is not read. */
export type Uploaded = { readonly ok: true; readonly assessment: Assessment; readonly plan?: unknown } | Refused;

const TOO_LARGE = "The file is larger than 1 MB. An assessment file never is: check that it is the right one.";
const ARCHIVE_TOO_LARGE =
  "The file is larger than 16 MB. An archive of Plumbline never is: check that it is the right one.";

/** Takes an uploaded assessment file or archive. Every problem in it comes back at once; nothing is kept unless all of it is right. */
export async function importFile(served: Served): Promise<Imported> {
  const uploaded = await uploadedFile(served.request, IMPORT_LIMIT, ARCHIVE_TOO_LARGE);
  if (uploaded === null) return refused("", "Choose a file first.");
  const { bytes, fields } = uploaded;
  const once = onceOf(served, fields, createHash("sha256").update(bytes).digest("hex"));
  return isZip(bytes) ? importArchive(served, bytes, once) : importAssessment(served, bytes, once);
}

async function importAssessment(served: Served, bytes: Uint8Array, once: Once): Promise<Imported> {
  const read = readAssessment(served, bytes);
  if (!read.ok) return read;
  const { history, ...plan } = isRecord(read.plan) ? read.plan : { history: undefined };
  const filed = await filedPlan(
    served,
    read.assessment,
    read.plan === undefined ? undefined : isRecord(read.plan) ? plan : read.plan,
    history,
    "/plan",
  );
  if (!filed.ok) return filed;
  return {
    ok: true,
    started: await keepImported(
      served,
      {
        assessment: read.assessment,
        filed: filed.filed,
        adoptedAt: null,
        versions: [],
        answersHistory: [],
      },
      once,
    ),
  };
}

/** What an archive held of an assessment: its answers, versions, plan and history. Links, seats, codes and hand-overs in it stay where they are. */
async function importArchive(served: Served, bytes: Uint8Array, once: Once): Promise<Imported> {
  const archive = await readArchive(bytes);
  if (!archive.ok) return refused(archive.path, archive.message);
  const { files } = archive;
  const today = todayOf(served);
  const { editions } = served.plumbline;
  const read = parseAssessmentFile(files.get("assessment.json"), editions, today);
  if (!read.ok)
    return {
      ok: false,
      problems: read.problems.map(({ path, message }) => ({ path: `assessment.json${path}`, message })),
    };
  const versions: ImportedVersion[] = [];
  for (const [name, value] of [...files].filter(([path]) => path.startsWith("versions/")).sort(byNumber)) {
    const version = parseAssessmentFile(value, editions, today);
    if (!version.ok)
      return {
        ok: false,
        problems: version.problems.map(({ path, message }) => ({ path: `${name}${path}`, message })),
      };
    versions.push({ assessment: version.assessment });
  }
  const answers = await readFiledAnswers(files.get("answers-history.json"), editionOf(read.assessment, editions));
  if (!answers.ok) return answers;
  const kept = files.get("plan.json");
  const plan = isRecord(kept) && "plan" in kept ? kept.plan : kept;
  const filed = await filedPlan(served, read.assessment, plan, files.get("plan-history.json"), "plan.json");
  if (!filed.ok) return filed;
  return {
    ok: true,
    started: await keepImported(
      served,
      {
        assessment: read.assessment,
        filed: filed.filed,
        adoptedAt: isRecord(kept) ? timeIn(kept.adoptedAt) : null,
        versions,
        answersHistory: answers.lines,
      },
      once,
    ),
  };
}

const timeIn = (value: unknown): string | null => z.iso.datetime().safeParse(value).data ?? null;

const byNumber = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one.localeCompare(other, "en", { numeric: true });

async function filedPlan(
  { plumbline }: Served,
  assessment: Assessment,
  plan: unknown,
  history: unknown,
  at: string,
): Promise<{ readonly ok: true; readonly filed: FiledPlan | null } | Refused> {
  if (plan === undefined) return { ok: true, filed: null };
  return readFiledPlan(plan, history, editionOf(assessment, plumbline.editions), at);
}

/** Reads the assessment file a form carries; every problem in it comes back at once, and nothing is kept of it. */
export async function uploadedAssessment(served: Served): Promise<Uploaded> {
  const uploaded = await uploadedFile(served.request, UPLOAD_LIMIT, TOO_LARGE);
  return uploaded === null ? refused("", "Choose a file first.") : readAssessment(served, uploaded.bytes);
}

function readAssessment(served: Served, bytes: Uint8Array): Uploaded {
  if (bytes.byteLength > FILE_LIMIT) return refused("", TOO_LARGE);
  const text = utf8(bytes);
  const json = text === undefined ? NOT_JSON : boundedJson(text);
  if (!json.ok)
    return json.problem === null
      ? refused(
          "",
          "This is not a JSON file. Export it again from Plumbline, or check it for a missing comma or bracket.",
        )
      : { ok: false, problems: [json.problem] };
  return parseAssessmentFile(json.value, served.plumbline.editions, todayOf(served));
}

const NOT_JSON = { ok: false, problem: null } as const;

/** Undefined where the bytes are no UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The file of a form and the fields beside it; null where there is none. */
async function uploadedFile(request: Request, limit: number, words: string) {
  if (!isMultipart(request)) return null;
  const tooLarge = () => new Response(words, { status: 413 });
  const form = await multipartForm(request, limit, tooLarge);
  const file = form?.get("file");
  if (!(file instanceof File) || file.size === 0) return null;
  const fields = new URLSearchParams(
    [...(form ?? [])].filter((each): each is [string, string] => typeof each[1] === "string"),
  );
  return { bytes: new Uint8Array(await file.arrayBuffer()), fields };
}
