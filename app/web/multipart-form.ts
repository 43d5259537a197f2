import { bodyBytes } from "./body-bytes";

/** Twice what the largest of our own forms has. */
const MOST_PARTS = 50;
const TYPE = "multipart/form-data";
const BOUNDARY = /;\s*boundary=(?:"([^"\\]{1,70})"|([^\s";]{1,70}))\s*(?:;|$)/i;

/** Whether a request says that it carries such a form. */
export const isMultipart = (request: Request): boolean => typeOf(request).startsWith(TYPE);

/** Reads a form with files; null where it cannot be read or has more than fifty parts. Throws what `tooLarge` returns over `limit` bytes. */
export async function multipartForm(
  request: Request,
  limit: number,
  tooLarge: () => Response,
): Promise<FormData | null> {
  const [, quoted, plain] = BOUNDARY.exec(typeOf(request)) ?? [];
  const boundary = quoted ?? plain;
  const bytes = await bodyBytes(request, limit, tooLarge);
  if (boundary === undefined || hasMoreThan(MOST_PARTS, bytes, `--${boundary}`)) return null;
  // Said anew, so that what is counted here is what it is taken apart by.
  const headers = { "Content-Type": `${TYPE}; boundary="${boundary}"` };
  return new Response(new Uint8Array(bytes), { headers }).formData().catch(() => null);
}

const typeOf = (request: Request) => request.headers.get("Content-Type") ?? "";

/** Whether a mark stands before more than so many parts; the last stands behind them. */
function hasMoreThan(parts: number, bytes: Buffer, mark: string): boolean {
  let marks = 0;
  for (let at = bytes.indexOf(mark, 0, "latin1"); at >= 0; at = bytes.indexOf(mark, at + mark.length, "latin1")) {
    marks += 1;
    if (marks > parts + 1) return true;
  }
  return false;
}
