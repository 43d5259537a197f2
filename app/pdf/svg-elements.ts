export interface SvgElement {
  readonly name: string;
  /** Everything between the name and the end of the tag. */
  readonly attributes: string;
  /** Those around it, the outermost first. */
  readonly within: readonly string[];
}

/** Comments, declarations and texts taken whole, or a tag with its quotes closed. */
const PIECE =
  /[^<]+|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;

/** The elements of a drawing in their order; null where it is not put together well, or does not begin with `svg`. Takes time by its length. */
export function svgElements(text: string): SvgElement[] | null {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  const pieces = new RegExp(PIECE);
  while (pieces.lastIndex < text.length) {
    const found = pieces.exec(text);
    if (found === null) return null;
    const [piece, closing, name, attributes = ""] = found;
    if (closing !== undefined && open.pop() !== closing) return null;
    if (name === undefined) {
      if (open.length === 0 && elements.length === 0 && !piece.startsWith("<") && piece.trim() !== "") return null;
      continue;
    }
    if (elements.length === 0 && name !== "svg") return null;
    elements.push({ name, attributes, within: [...open] });
    if (!attributes.endsWith("/")) open.push(name);
  }
  return elements.length > 0 && open.length === 0 ? elements : null;
}
