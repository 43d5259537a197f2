import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of a page's structure tree as pdf.js reads it, with the text that stands under it. */
export interface Heard {
  readonly role: string;
  readonly alt: string | undefined;
  readonly children: readonly Heard[];
  /** All text below, in reading order. */
  readonly text: string;
  /** Marked contents below, in reading order. */
  readonly contents: readonly string[];
  readonly annotations: readonly string[];
}

/** A piece of text with the mark it is drawn under. */
export interface Marked {
  readonly text: string;
  /** The marked content's id; null for an artifact, undefined where nothing marks it. */
  readonly id: string | null | undefined;
}

export interface HeardPage {
  readonly tree: Heard;
  readonly pieces: readonly Marked[];
  readonly links: readonly { readonly id: string; readonly url: string | undefined; readonly dest: unknown }[];
}

export interface HeardPdf {
  readonly pages: readonly HeardPage[];
  readonly isMarked: boolean;
  readonly metadata: string;
  readonly showsTitle: boolean;
  /** Where each entry of the outline leads: the title and the page's index. */
  readonly outline: readonly { readonly title: string; readonly depth: number; readonly page: number }[];
  readonly pageOf: (anchor: string) => Promise<number>;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface OutlineNode {
  readonly title: string;
  readonly dest: readonly [never];
  readonly items: readonly OutlineNode[];
}

/** Reads what a PDF says to a screen reader, page by page, with the real pdf.js. */
export async function readStructure(bytes: Uint8Array): Promise<HeardPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: HeardPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const pieces = marked((await page.getTextContent({ includeMarkedContent: true })).items as Item[]);
    const texts = new Map<string, string>();
    for (const { id, text } of pieces) if (typeof id === "string") texts.set(id, (texts.get(id) ?? "") + text);
    const tree = heard((await page.getStructTree()) as StructNode, texts);
    const links = (await page.getAnnotations())
      .filter(({ subtype }) => subtype === "Link")
      .map(({ id, url, dest }) => ({ id, url, dest }));
    pages.push({ tree, pieces, links });
  }
  const pageIndex = async (dest: readonly unknown[] | null) => document.getPageIndex((dest ?? [])[0] as never);
  const flat = async (nodes: readonly OutlineNode[], depth: number): Promise<HeardPdf["outline"][number][]> => {
    const all = [];
    for (const { title, dest, items } of nodes)
      all.push({ title, depth, page: await pageIndex(dest) }, ...(await flat(items, depth + 1)));
    return all;
  };
  const { metadata } = await document.getMetadata();
  return {
    pages,
    isMarked: (await document.getMarkInfo())?.Marked === true,
    metadata: String((metadata as unknown as { getRaw(): string } | null)?.getRaw() ?? ""),
    showsTitle:
      ((await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    outline: await flat((await document.getOutline()) as unknown as readonly OutlineNode[], 0),
    pageOf: async (anchor) => pageIndex(await document.getDestination(anchor)),
  };
}

interface Item {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** Text with the innermost mark around it. */
function marked(items: readonly Item[]): Marked[] {
  const open: (string | null | undefined)[] = [];
  return items.flatMap((item) => {
    if (item.type === "beginMarkedContent" || item.type === "beginMarkedContentProps")
      open.push(item.tag === "Artifact" ? null : item.id);
    else if (item.type === "endMarkedContent") open.pop();
    else if (item.str !== undefined) return [{ text: item.str + (item.hasEOL ? " " : ""), id: open.at(-1) }];
    return [];
  });
}

function heard({ role = "", alt, children = [] }: StructNode, texts: ReadonlyMap<string, string>): Heard {
  const parts = children.map((child) => {
    if (child.role !== undefined) return heard(child, texts);
    const id = child.id ?? "";
    return child.type === "content"
      ? { text: texts.get(id) ?? "", contents: [id], annotations: [] }
      : { text: "", contents: [], annotations: [id] };
  });
  return {
    role,
    alt,
    children: parts.filter((part): part is Heard => "role" in part),
    text: parts
      .map(({ text }) => text)
      .join(" ")
      .replace(/\s+/g, " ")
      .trim(),
    contents: parts.flatMap(({ contents }) => contents),
    annotations: parts.flatMap(({ annotations }) => annotations),
  };
}

/** An element and all below it, in reading order. */
export const all = (element: Heard): Heard[] => [element, ...element.children.flatMap(all)];

/** A structure element as it stands in the file, across pages. */
export interface FiledElement {
  readonly role: string;
  /** The object's text. */
  readonly source: string;
  /** Marked contents by the name pdf.js gives them. */
  readonly contents: readonly string[];
}

const OBJECT = /\n(\d+) 0 obj\n<<\n([\s\S]*?)\n>>\nendobj/g;

/** Every structure element of a file, read from its objects: one that is drawn on two pages is still one. */
export function filedElements(bytes: Uint8Array): FiledElement[] {
  const file = Buffer.from(bytes).toString("latin1");
  return [...file.matchAll(OBJECT)].flatMap(([, , source = ""]) => {
    const role = /^\/S \/(\w+)\n\/P \d+ 0 R/.exec(source)?.[1];
    if (role === undefined) return [];
    const page = /\/Pg (\d+) 0 R/.exec(source)?.[1];
    const kids = /\/K \[([\s\S]*)\]/.exec(source)?.[1] ?? "";
    const elsewhere = [...kids.matchAll(/\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)/g)];
    const here =
      kids
        .replace(/<<[\s\S]*?>>/g, "")
        .replace(/\d+ 0 R/g, "")
        .match(/\d+/g) ?? [];
    return [
      {
        role,
        source,
        contents: [
          ...here.map((mcid) => `p${page}R_mc${mcid}`),
          ...elsewhere.map(([, other, mcid]) => `p${other}R_mc${mcid}`),
        ],
      },
    ];
  });
}
