import JSZip from "jszip";
import { type BoundedJson, boundedJson, type JsonBounds } from "../bounded-json";

/** Bytes of an archive, packed and with everything in it unpacked. */
export const ARCHIVE_LIMIT = 16 * 1024 * 1024;
const UNPACKED_LIMIT = 32 * 1024 * 1024;
const MOST_FILES = 120;
const MOST_VERSIONS = 60;

/** Every file an archive may have; only those of the second pattern are read, and links, seats, codes and hand-overs are never opened. */
const KNOWN =
  /^(?:assessment|answers-history|kept|plan|plan-history|links|workshop|handed-answers)\.json$|^plan\.pdf$|^versions\/\d{1,6}\.json$/;
const READ = /^(?:assessment|answers-history|plan|plan-history)\.json$|^versions\/\d{1,6}\.json$/;

/** Of one history of many thousand changes. */
const BOUNDS: JsonBounds = {
  depth: 16,
  entries: 20_000,
  values: 2_000_000,
  objects: 400_000,
  texts: 1_000_000,
  names: 500,
};

/** The JSON of an archive's files that are read, by path. */
export type ReadArchive =
  | { readonly ok: true; readonly files: ReadonlyMap<string, unknown> }
  | { readonly ok: false; readonly path: string; readonly message: string };

/** Whether bytes are those of a zip. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Opens an archive: its files are counted before it is taken apart, their names known, and their bytes counted while they are inflated. */
export async function readArchive(bytes: Uint8Array): Promise<ReadArchive> {
  const refused = (path: string, message: string): ReadArchive => ({ ok: false, path, message });
  if (entriesIn(bytes) > MOST_FILES)
    return refused("", `There are more than ${MOST_FILES} files in this archive. Choose one that Plumbline exported.`);
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (zip === null) return refused("", "This archive cannot be opened. Export it again from Plumbline.");
  const entries = Object.values(zip.files);
  const stranger = entries.find((entry) => entry.dir || !KNOWN.test(writtenName(entry)));
  if (stranger !== undefined)
    return refused(
      writtenName(stranger).slice(0, 100),
      "No archive of Plumbline has this. Take it out, or export the archive again.",
    );
  if (entries.filter(({ name }) => name.startsWith("versions/")).length > MOST_VERSIONS)
    return refused("versions", `There are more than ${MOST_VERSIONS} versions. No archive of Plumbline has as many.`);
  const files = new Map<string, unknown>();
  let room = UNPACKED_LIMIT;
  for (const entry of entries.filter(({ name }) => READ.test(name))) {
    const content = await inflated(entry, room);
    if (content === null)
      return refused(entry.name, "This is damaged, or unpacked larger than 32 MB. Export the archive again.");
    room -= content.byteLength;
    const json = parsed(content);
    if (!json.ok) return refused(entry.name, json.problem?.message ?? "This is not JSON. Export the archive again.");
    files.set(entry.name, json.value);
  }
  if (!files.has("assessment.json")) return refused("assessment.json", "This is missing. Export the archive again.");
  return { ok: true, files };
}

/** The name as the archive writes it: JSZip takes out of a name whatever leads elsewhere. */
const writtenName = ({ name, unsafeOriginalName }: JSZip.JSZipObject): string => unsafeOriginalName ?? name;

/** How many files a zip lists, by the marks of its directory. */
function entriesIn(bytes: Uint8Array): number {
  const mark = Buffer.from("PK\u0001\u0002", "latin1");
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = all.indexOf(mark); at >= 0 && count <= MOST_FILES; at = all.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

/** The bytes of one file, or null as soon as they are more than there is room for. */
function inflated(entry: JSZip.JSZipObject, room: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = entry.nodeStream("nodebuffer") as NodeJS.ReadableStream & { destroy?: () => void };
    const end = (content: Buffer | null) => {
      stream.removeAllListeners("data");
      stream.pause();
      resolve(content);
    };
    stream.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > room) end(null);
      else chunks.push(chunk);
    });
    stream.on("error", () => end(null));
    stream.on("end", () => end(Buffer.concat(chunks)));
  });
}

function parsed(content: Buffer): BoundedJson {
  try {
    return boundedJson(new TextDecoder("utf-8", { fatal: true }).decode(content), BOUNDS);
  } catch {
    return { ok: false, problem: null };
  }
}
