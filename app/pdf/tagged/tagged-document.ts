import PDFDocument from "pdfkit";
import { attributesOf } from "./attributes";
import { KnownFontsDocument } from "./known-fonts-document";
import { artifact, FIGURE_BEGINS, isOutside, LEAF_DONE, type Leaf, type ReadLayout } from "./leaves";
import { type OutlineItem, writeOutline } from "./outline";
import { type Element, newElement, type Reference, refOf, writeElement } from "./structure";

/** What of pdfkit its types do not tell. */
interface Insides {
  readonly _root: { readonly data: Record<string, unknown> };
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly content: { write(bytes: Uint8Array): void };
    readonly structParentTreeKey: number;
  } | null;
  readonly outline: OutlineItem;
  ref(data: Record<string, unknown>): Reference;
  getStructTreeRoot(): Reference;
  getStructParentTree(): { add(key: number, value: unknown): void; get(key: number): Reference[] };
  createStructParentTreeNextKey(): number;
}

type Annotated = { readonly annotationRef: Reference };

/** A pdfkit document that knows from the layout what is being drawn and marks it: text as the element it belongs to, all else as decoration. */
export class TaggedDocument extends KnownFontsDocument {
  readonly #layout: ReadLayout;
  #leaves: readonly Leaf[] = [];
  #drawn = 0;
  #pages = 0;
  #figureBegun = false;
  /** The element whose marked content is open. */
  #open: Element | null = null;
  /** The link the next run of text belongs to. */
  #run: Element | null = null;
  /** The drawing of the page, kept as text until the page ends. */
  #operators: string[] = [];
  #marks: Reference[] = [];

  constructor(options: PDFKit.PDFDocumentOptions, layout: ReadLayout) {
    super({ ...options, tagged: true, subset: "PDF/UA" as never, pdfVersion: "1.7", autoFirstPage: false });
    this.#layout = layout;
  }

  get #insides(): Insides {
    return this as unknown as Insides;
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    super.addPage(options);
    const { page } = this.#insides;
    if (page !== null) this.#marks = this.#insides.getStructParentTree().get(page.structParentTreeKey);
    this.#leaves = this.#layout.pages[this.#pages] ?? [];
    this.#pages += 1;
    this.#drawn = 0;
    return this;
  }

  override flushPages(): void {
    if (this.#open !== null) this.#operators.push("EMC");
    this.#open = null;
    if (this.#operators.length > 0)
      this.#insides.page?.content.write(Buffer.from(`${this.#operators.join("\n")}\n`, "latin1"));
    this.#operators = [];
    super.flushPages();
  }

  /** Every operator of a page passes here; those that begin a text, a path or a picture open the mark they belong under. */
  override addContent(operator: string): this {
    if (operator === "BT") this.#mark(this.#run ?? this.#leaves[this.#drawn]?.element ?? artifact);
    else if (beginsDrawing(operator)) this.#mark(this.#figure() ?? artifact);
    this.#operators.push(operator);
    if (operator === "ET") this.#run = null;
    return this;
  }

  override addNamedDestination(name: string, ...place: unknown[]): void {
    if (name === FIGURE_BEGINS) this.#figureBegun = true;
    else if (name === LEAF_DONE) {
      this.#drawn += 1;
      this.#figureBegun = false;
    } else {
      const [, left, top] = place as [string, number, number];
      const [[a, b, c, d, e, f], height] = [this.#matrix(), this.#insides.page?.height ?? 0];
      const add = PDFDocument.prototype as unknown as { addNamedDestination(...all: unknown[]): void };
      add.addNamedDestination.call(this, name, "XYZ", a * left + c * top + e, height - (b * left + d * top + f), null);
    }
  }

  override link(x: number, y: number, w: number, h: number, address: string): this {
    return super.link(x, y, w, h, address, this.#annotating(address));
  }

  override goTo(x: number, y: number, w: number, h: number, name: string): this {
    return super.goTo(x, y, w, h, name, this.#annotating(name));
  }

  override end(): void {
    this.flushPages();
    const { page, outline } = this.#insides;
    const { root, boxes, bookmarks } = this.#layout;
    const tree = this.#insides.getStructTreeRoot();
    const height = page?.height ?? 0;
    tree.data.K = [
      writeElement(this.#insides, root, tree, (element) => attributesOf(element.tag, boxes.get(element), height)),
    ];
    writeOutline(outline, bookmarks, page?.width ?? 0);
    super.end();
  }

  #figure(): Element | null {
    const leaf = this.#leaves[this.#drawn];
    return leaf?.isFigure && this.#figureBegun ? leaf.element : null;
  }

  #mark(element: Element): void {
    if (element === this.#open) return;
    if (this.#open !== null) this.#operators.push("EMC");
    this.#open = element;
    const { page } = this.#insides;
    if (element === artifact) this.#operators.push("/Artifact BMC");
    else if (element.tag.role === "Pagination") this.#operators.push("/Artifact <</Type /Pagination>> BDC");
    else if (page !== null) {
      const mcid = this.#marks.length;
      this.#marks.push(refOf(this.#insides, element));
      element.kids.push({ page: page.dictionary, mcid });
      this.#operators.push(`/${element.tag.role} <</MCID ${mcid}>> BDC`);
    }
  }

  /** Options that put an annotation into the structure: under the link its text stands in, or a new one for a run inside a text. */
  #annotating(address: string): Record<string, unknown> {
    const leaf = this.#leaves[this.#drawn];
    if (leaf === undefined || isOutside(leaf.element)) return {};
    const link = leaf.link ?? inlineLink(leaf.element, address);
    if (leaf.link === null) this.#run = link;
    const add = ({ annotationRef }: Annotated) => {
      const { page } = this.#insides;
      if (page === null) return;
      const key = this.#insides.createStructParentTreeNextKey();
      annotationRef.data.StructParent = key;
      this.#insides.getStructParentTree().add(key, refOf(this.#insides, link));
      link.kids.push({ page: page.dictionary, annotation: annotationRef });
    };
    return { structParent: { add }, Contents: new String(link.tag.alt ?? address) };
  }

  #matrix(): [number, number, number, number, number, number] {
    return (this as unknown as { _ctm: [number, number, number, number, number, number] })._ctm;
  }
}

/** "… m", "… re" and "… Do". */
function beginsDrawing(operator: string): boolean {
  const last = operator.length - 1;
  const end = operator.charCodeAt(last);
  const before = operator.charCodeAt(last - 1);
  return (end === 109 && before === 32) || (end === 101 && before === 114) || (end === 111 && before === 68);
}

/** A run of text that leads somewhere: one link for each address in a text, however many lines it takes. */
function inlineLink(element: Element, address: string): Element {
  const before = element.links.get(address);
  if (before !== undefined) return before;
  const link = newElement({ role: "Link" });
  element.links.set(address, link);
  element.kids.push(link);
  return link;
}
