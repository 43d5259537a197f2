import { bodyBytes } from "./body-bytes";

/** Twice what the largest of our own forms has. */
const MOST_PARTS = 50;
/** Of a part's own head, in bytes: its field's name and the file's, with the type. */
const LONGEST_HEAD = 4 * 1024;
const END_OF_HEAD = "\r\n\r\n";
const TYPE = "multipart/form-data";
const CLOSING = Buffer.from("--");
const BOUNDARY = /;\s*boundary=(?:"([^"\\]{1,70})"|([^\s";]{1,70}))\s*(?:;|$)/i;

/** Whether a request says that it carries such a form. */
export const isMultipart = (request: Request): boolean => typeOf(request).startsWith(TYPE);

/** Reads a form with files; null where it cannot be read, has more than fifty parts or a part with a head over 4 kB. Throws what `tooLarge` returns over `limit` bytes. */
export async function multipartForm(
  request: Request,
  limit: number,
  tooLarge: () => Response,
): Promise<FormData | null> {
  const [, quoted, plain] = BOUNDARY.exec(typeOf(request)) ?? [];
  const boundary = quoted ?? plain;
  const bytes = await bodyBytes(request, limit, tooLarge);
  if (boundary === undefined || !isModest(bytes, `--${boundary}`)) return null;
  // Said anew, so that what is counted here is what it is taken apart by.
  const headers = { "Content-Type": `${TYPE}; boundary="${boundary}"` };
  return new Response(new Uint8Array(bytes), { headers }).formData().catch(() => null);
}

const typeOf = (request: Request) => request.headers.get("Content-Type") ?? "";

/** Whether there are few parts and their heads are short: to take others apart takes a second. */
function isModest(bytes: Buffer, mark: string): boolean {
  let marks = 0;
  for (let at = bytes.indexOf(mark, 0, "latin1"); at >= 0; at = bytes.indexOf(mark, at, "latin1")) {
    marks += 1;
    at += mark.length;
    const isLast = bytes.subarray(at, at + 2).equals(CLOSING);
    // The last mark stands behind all parts.
    if (marks > MOST_PARTS + 1 || !(isLast || bytes.subarray(at, at + LONGEST_HEAD).includes(END_OF_HEAD)))
      return false;
  }
  return true;
}
