/** The structure types of PDF 1.7 that the paper uses; `Artifact` and `Pagination` are outside the structure. */
export type Role =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Span"
  | "Link"
  | "Artifact"
  | "Pagination";

/** What a node of the paper is to a reader who hears it. Its identity is the element's: a node parted between two pages carries one tag and stays one element. */
export interface Tag {
  readonly role: Role;
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** Which cells a header cell is the header of. */
  readonly scope?: "Column" | "Row";
  readonly numbering?: "Decimal" | "Disc" | "None";
  /** Heard after its siblings, wherever it stands. */
  readonly last?: boolean;
  /** An element directly inside this one that takes all its content: the body of a list's item. */
  readonly holds?: Tag;
  /** Tells the text that stands here once all pages are known; as laid out it only keeps the room. */
  readonly fill?: (place: Place) => string;
  /** The entry of a heading in the reader's outline. */
  readonly bookmark?: { readonly title: string; readonly depth: number };
}

/** What a text learns of the finished paper. */
export interface Place {
  readonly page: number;
  readonly of: number;
  /** The page an anchor stands on, counted from 1. */
  readonly pageOf: (anchor: string) => number | null;
}

/** Props that carry a tag through layout to the drawing. */
export const tagged = (tag: Tag | undefined): object => (tag === undefined ? {} : { tag });
