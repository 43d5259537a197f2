import type { Tag } from "./tag";

/** A reference to an object of the file, as pdfkit hands it out. */
export interface Reference {
  readonly data: Record<string, unknown>;
  end(): void;
}

/** What pdfkit offers to a structure. */
export interface ObjectMaker {
  ref(data: Record<string, unknown>): Reference;
}

/** A stretch of one page's drawing, or an annotation on it. */
type Content =
  | { readonly page: Reference; readonly mcid: number }
  | { readonly page: Reference; readonly annotation: Reference };

/** One element of the structure tree, with its children in the order they are met. */
export interface Element {
  readonly tag: Tag;
  readonly kids: (Element | Content)[];
  /** Its object in the file, once something has to point to it. */
  ref: Reference | null;
  /** Links inside its text, by address. */
  readonly links: Map<string, Element>;
}

/** An element without children. */
export const newElement = (tag: Tag): Element => ({ tag, kids: [], ref: null, links: new Map() });

/** Elements by their tag: the same tag met again, on a later page, is the same element. */
export function elementFinder(): (tag: Tag, parent: Element) => { readonly element: Element; readonly isNew: boolean } {
  const known = new Map<Tag, Element>();
  return (tag, parent) => {
    const before = known.get(tag);
    if (before !== undefined) return { element: before, isNew: false };
    const element = newElement(tag);
    known.set(tag, element);
    parent.kids.push(element);
    return { element, isNew: true };
  };
}

/** The object of an element, made when first asked for. */
export function refOf(document: ObjectMaker, element: Element): Reference {
  element.ref ??= document.ref({ S: element.tag.role });
  return element.ref;
}

const isElement = (kid: Element | Content): kid is Element => "tag" in kid;

/** A table's row keeps its empty cells; anything else without content is left out. */
const isCell = ({ tag: { role } }: Element) => role === "TH" || role === "TD";
const isHeard = (kid: Element | Content): boolean => !isElement(kid) || isCell(kid) || kid.kids.some(isHeard);

const inOrder = (kids: Element["kids"]) => {
  const isLast = (kid: Element | Content) => isElement(kid) && kid.tag.last === true;
  return [...kids.filter((kid) => !isLast(kid)), ...kids.filter(isLast)];
};

/** Writes an element and all below it into the file; returns its object. */
export function writeElement(
  document: ObjectMaker,
  element: Element,
  parent: Reference,
  attributes: (element: Element) => Record<string, unknown>,
): Reference {
  const ref = refOf(document, element);
  const kids = inOrder(element.kids.filter(isHeard));
  const page = kids.find((kid): kid is Content => !isElement(kid) && "mcid" in kid)?.page;
  Object.assign(ref.data, { P: parent }, page === undefined ? {} : { Pg: page }, attributes(element), {
    K: kids.map((kid) => {
      if (isElement(kid)) return writeElement(document, kid, ref, attributes);
      if ("annotation" in kid) return { Type: "OBJR", Obj: kid.annotation, Pg: kid.page };
      return kid.page === page ? kid.mcid : { Type: "MCR", Pg: kid.page, MCID: kid.mcid };
    }),
  });
  ref.end();
  return ref;
}
