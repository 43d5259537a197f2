import JSZip from "jszip";
import { readPdf } from "#test/pdf/read-pdf";

/** Everything a downloaded file says, without white space: a PDF as a browser reads it, a Word document's own text, others as they are. */
export async function saidIn(body: Buffer): Promise<string> {
  return spaceless(await textOf(body));
}

export const spaceless = (text: string): string => text.replace(/[\s\u200b]/g, "");

async function textOf(body: Buffer): Promise<string> {
  if (body.subarray(0, 5).toString() === "%PDF-") return (await readPdf(body)).pages.map(({ text }) => text).join(" ");
  if (body.subarray(0, 2).toString() !== "PK") return body.toString("utf8");
  const zip = await JSZip.loadAsync(body);
  const parts = await Promise.all(
    Object.values(zip.files)
      .filter(({ name }) => /\.(xml|rels|svg)$/.test(name))
      .map((part) => part.async("string")),
  );
  return parts
    .join("\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
