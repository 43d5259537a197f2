import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";
import { boundedJson } from "./bounded-json";
import type { Problem } from "./problem";

/** In bytes, packed as well as unpacked. */
const LIMIT = 1024 * 1024;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;

export type ApiFile =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415 | 422; readonly problem: Problem };

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
  identity: async (bytes) => bytes,
};

const refused = (status: 400 | 413 | 415 | 422, message: string, path = ""): ApiFile => ({
  ok: false,
  status,
  problem: { path, message },
});

const TOO_LARGE = refused(413, "The file is larger than 1 MiB.");
const unreadable = (status: 400 | 415) => refused(status, "The body could not be read: check its encoding and length.");

/**
 * The JSON a call carries, plain, gzip or deflate. It is unpacked once it is all here and no further than 1 MiB, so that who sends slowly
 * holds no more than what was sent.
 */
export async function fileIn(request: IncomingMessage): Promise<ApiFile> {
  const {
    "content-encoding": encoding = "identity",
    "content-type": type = "",
    "content-length": length,
  } = request.headers;
  const unpack = Object.hasOwn(unpackers, encoding.toLowerCase()) ? unpackers[encoding.toLowerCase()] : undefined;
  const decoder = decoderFor(CHARSET.exec(type)?.[1] ?? "utf-8");
  if (unpack === undefined || decoder === undefined) return unreadable(415);
  if (Number(length ?? 0) > LIMIT) return TOO_LARGE;
  const packed = await bytesOf(request);
  if (packed === "too large") return TOO_LARGE;
  if (packed === "cut") return unreadable(400);
  if (packed.length === 0) return { ok: true, content: {} };
  try {
    const json = boundedJson(decoder.decode(await unpack(packed, { maxOutputLength: LIMIT })));
    if (json.ok) return { ok: true, content: json.value };
    return json.problem === null
      ? refused(400, "This is not JSON. Check for a missing comma or bracket.")
      : refused(422, json.problem.message, json.problem.path);
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? TOO_LARGE : unreadable(400);
  }
}

function decoderFor(charset: string): TextDecoder | undefined {
  try {
    return /^utf-/i.test(charset) ? new TextDecoder(charset) : undefined;
  } catch {
    return undefined;
  }
}

/** A body's bytes, or at once that there are too many; what still comes then is left where it is. */
const bytesOf = (request: IncomingMessage): Promise<Buffer | "too large" | "cut"> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= LIMIT) return;
      request.off("data", take).pause();
      resolve("too large");
    };
    request.on("data", take);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", () => resolve("cut"));
    request.once("aborted", () => resolve("cut"));
  });
