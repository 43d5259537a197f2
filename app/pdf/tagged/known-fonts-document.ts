import PDFDocument from "pdfkit";

/** What of pdfkit its types do not tell. */
interface Insides {
  _font: unknown;
}

/** A pdfkit document that knows a font again: the library sets one for every run of text, and pdfkit embeds it anew before it sees that it has it. */
export class KnownFontsDocument extends PDFDocument {
  readonly #fonts = new Map<object, unknown>();

  override font(src: PDFKit.Mixins.PDFFontSource, ...given: never[]): this {
    const known = typeof src === "object" ? this.#fonts.get(src) : undefined;
    const [size] = given;
    if (known === undefined || given.length > 1 || (size !== undefined && typeof size !== "number")) {
      super.font(src, ...given);
      if (typeof src === "object") this.#fonts.set(src, (this as unknown as Insides)._font);
      return this;
    }
    (this as unknown as Insides)._font = known;
    return size === undefined ? this : this.fontSize(size);
  }
}
