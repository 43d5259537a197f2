import { oneLine } from "~/domain/plain-text";
import { fileName } from "../file-name";

/** Bytes as a download that nobody keeps, under a name every system takes; the full name travels beside it. */
export const fileResponse = (bytes: Uint8Array, type: string, name: string, extension: string): Response =>
  new Response(bytes as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `${type === "application/pdf" ? "inline" : "attachment"}; filename="${fileName(name)}.${extension}"; filename*=UTF-8''${encoded(name)}.${extension}`,
      "Cache-Control": "no-store",
    },
  });

const UNSAFE = /[/\\:*?"<>|]+/gu;
const LONGEST = 120;

/** By RFC 5987; no slash, quote, line end or half of a pair of a name survives. */
const encoded = (name: string) =>
  encodeURIComponent([...oneLine(name).replace(UNSAFE, " ").trim()].slice(0, LONGEST).join("")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
