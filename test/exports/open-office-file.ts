import JSZip from "jszip";
import { type HTMLElement, parse } from "node-html-parser";

/** An Office file opened: its parts by path, the XML ones parsed. Throws where it is no zip. */
export async function openOfficeFile(file: Uint8Array) {
  const zip = await JSZip.loadAsync(file);
  const xml = async (path: string): Promise<HTMLElement> => {
    const part = zip.file(path);
    if (part === null) throw new Error(`there is no ${path}`);
    return parse(await part.async("string"));
  };
  return { paths: Object.keys(zip.files), xml };
}

/** Elements with a name like `w:p` anywhere inside. */
export const within = (element: HTMLElement, name: string): HTMLElement[] => element.getElementsByTagName(name);

/** What a paragraph or a cell says. */
export const textOf = (element: HTMLElement): string =>
  within(element, "w:t")
    .map(({ textContent }) => textContent)
    .join("");
